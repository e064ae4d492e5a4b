package org.egovops.web.api.soap;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SOAP charset (报文字符集): what a message says its bytes mean, byte order mark before {@code
 * Content-Type} before XML declaration (RFC 7303). Older systems send GB18030 or its parts GBK and
 * GB2312; everything behind reads UTF-8. What cannot be told is refused, not guessed.
 */
final class SoapCharset {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Set<String> CHINESE = Set.of("gb18030", "gbk", "gb2312");
  private static final Set<String> UNICODE = Set.of("utf-8", "utf8");
  private static final int DECLARATION_WITHIN = 200;
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s\";]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARATION = Pattern.compile("^<\\?xml\\s[^>]*?\\?>");
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

  private SoapCharset() {}

  /**
   * The message in UTF-8, and saying so.
   *
   * @throws SoapRefused {@code soap.charset} (415) for another charset, {@code soap.malformed}
   *     (400) for bytes that are none of its characters
   */
  static byte[] utf8(byte[] message, String contentType) {
    String text = decoded(message, charset(message, contentType));
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return DECLARATION
        .matcher(content)
        .replaceFirst("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Charset charset(byte[] message, String contentType) {
    if (startsWith(message, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    } else if (startsWith(message, 0xFE, 0xFF) || startsWith(message, 0xFF, 0xFE)) {
      throw foreign("UTF-16");
    }
    Matcher said = PARAMETER.matcher(contentType);
    if (said.find()) {
      return named(said.group(1));
    }
    int head = Math.min(message.length, DECLARATION_WITHIN);
    Matcher declared = ENCODING.matcher(new String(message, 0, head, StandardCharsets.ISO_8859_1));
    return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (CHINESE.contains(plain)) {
      return GB18030;
    } else if (UNICODE.contains(plain)) {
      return StandardCharsets.UTF_8;
    }
    throw foreign(name);
  }

  private static String decoded(byte[] message, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(message)).toString();
    } catch (CharacterCodingException broken) {
      throw new SoapRefused(400, SoapFault.client("soap.malformed"));
    }
  }

  private static SoapRefused foreign(String name) {
    return new SoapRefused(415, SoapFault.client("soap.charset", name));
  }

  private static boolean startsWith(byte[] message, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (message.length <= i || (message[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}

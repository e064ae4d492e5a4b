package org.egovops.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.egovops.kernel.RuleBroken;

/**
 * Inspection (文件检测) of an uploaded file: is it a CSV at all, in which encoding, with which
 * separator. A file of another kind is refused with a sentence that says what to do.
 */
final class CsvInspection {

  static final Charset GB18030 = Charset.forName("GB18030");

  private static final int HEAD = 64 * 1024;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private final FileContent content;

  private CsvInspection(FileContent content) {
    this.content = content;
  }

  /**
   * The layout of a file.
   *
   * @param wished encoding the person chose, or null to find it out
   * @throws RuleBroken with field {@code file}
   */
  static CsvLayout of(FileContent content, Charset wished) {
    try {
      return new CsvInspection(content).layout(wished);
    } catch (java.util.zip.ZipException | java.io.EOFException broken) {
      throw RuleBroken.at("file", "import.zip-broken");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private CsvLayout layout(Charset wished) throws IOException {
    byte[] first = head(false);
    if (first.length == 0) {
      throw RuleBroken.at("file", "import.empty");
    }
    boolean zipped = starts(first, 0x1f, 0x8b);
    byte[] head = zipped ? head(true) : first;
    requireText(head);
    Charset charset = wished == null ? charset(head, zipped) : wished;
    String text = decoder(charset, false).decode(ByteBuffer.wrap(head)).toString();
    return new CsvLayout(charset, separator(text), zipped);
  }

  private byte[] head(boolean zipped) throws IOException {
    try (InputStream in = CsvLayout.plain(content, zipped)) {
      return in.readNBytes(HEAD);
    }
  }

  private static void requireText(byte[] head) {
    if (starts(head, 'P', 'K') || starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw RuleBroken.at("file", "import.spreadsheet");
    }
    boolean wide = starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff);
    for (byte one : head) {
      if (!wide && one >= 0 && one < ' ' && "\t\n\r\f\u001b".indexOf(one) < 0) {
        throw RuleBroken.at("file", "import.not-text");
      }
    }
    if (new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
      throw RuleBroken.at("file", "import.empty");
    }
  }

  private static boolean starts(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (head.length <= i || (head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private Charset charset(byte[] head, boolean zipped) throws IOException {
    if (starts(head, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(head, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    return fits(StandardCharsets.UTF_8, zipped) ? StandardCharsets.UTF_8 : GB18030;
  }

  /** Whether every byte of the file belongs to an encoding; a Chinese name may come at its end. */
  private boolean fits(Charset charset, boolean zipped) throws IOException {
    CharsetDecoder decoder = decoder(charset, true);
    CharBuffer out = CharBuffer.allocate(HEAD * 2);
    ByteBuffer bytes = ByteBuffer.allocate(HEAD * 2);
    try (InputStream in = CsvLayout.plain(content, zipped)) {
      for (byte[] part = in.readNBytes(HEAD); part.length > 0; part = in.readNBytes(HEAD)) {
        CoderResult read = decoder.decode(bytes.put(part).flip(), out.clear(), false);
        if (read.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return !decoder.decode(bytes.flip(), out.clear(), true).isError();
  }

  private static CharsetDecoder decoder(Charset charset, boolean strict) {
    CodingErrorAction action = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
  }

  /** The one that parts the header most often, outside quotes. */
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int at = 0; at < text.length() && (quoted || "\r\n".indexOf(text.charAt(at)) < 0); at++) {
      char c = text.charAt(at);
      quoted ^= c == '"';
      for (int i = 0; i < SEPARATORS.length && !quoted; i++) {
        counts[i] += c == SEPARATORS[i] ? 1 : 0;
      }
    }
    int most = Arrays.stream(counts).max().orElse(0);
    if (most == 0) {
      throw RuleBroken.at("file", "import.one-column");
    }
    return SEPARATORS[
        java.util.stream.IntStream.range(0, counts.length)
            .filter(i -> counts[i] == most)
            .findFirst()
            .orElseThrow()];
  }
}

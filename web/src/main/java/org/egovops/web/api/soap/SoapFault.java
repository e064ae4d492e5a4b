package org.egovops.web.api.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Texts;

/**
 * SOAP fault (SOAP 错误) for what never reaches an operation: refused at the gate, no SOAP, too
 * large, dangerous. Has the same detail as the faults of the operations.
 *
 * @param kind fault code of SOAP 1.1: {@code Client}, {@code Server}, {@code MustUnderstand} or
 *     {@code VersionMismatch}
 * @param code stable code
 * @param arguments of the code's text
 */
public record SoapFault(String kind, String code, List<Object> arguments) {

  private static final String ENVELOPE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body><S:Fault>"
          + "<faultcode>S:%1$s</faultcode><faultstring>%2$s</faultstring><detail>"
          + "<problem xmlns=\"http://egovops.org/soap/incidents/v1\"><code>%2$s</code>"
          + "<detail>%3$s</detail><reference>%4$s</reference></problem>"
          + "</detail></S:Fault></S:Body></S:Envelope>";

  /** The sender's mistake. */
  public static SoapFault client(String code, Object... arguments) {
    return new SoapFault("Client", code, List.of(arguments));
  }

  /** Answers with this fault. */
  public void write(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    Locale locale = language(request);
    ResourceBundle texts =
        ResourceBundle.getBundle("org.egovops.messages.errors", locale, Texts.NO_FALLBACK);
    String text = Texts.format(texts, code, arguments, locale);
    response.setStatus(status);
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .print(ENVELOPE.formatted(kind, code, escaped(text), Origin.current().requestId()));
  }

  /** What the caller accepts, Chinese where the caller does not say. */
  static Locale language(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? Locale.SIMPLIFIED_CHINESE
        : Texts.supported(Collections.list(request.getLocales()).get(0));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

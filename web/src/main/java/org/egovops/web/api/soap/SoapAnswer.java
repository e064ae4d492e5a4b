package org.egovops.web.api.soap;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.kernel.Origin;

/**
 * SOAP answer (SOAP 应答), held back until it is whole: whatever fault the protocol's library words
 * itself is replaced by one with our {@code problem}, so that none goes out without a code and a
 * reference, and none with the name of an exception.
 */
final class SoapAnswer extends HttpServletResponseWrapper {

  private static final Logger LOG = Logger.getLogger(SoapAnswer.class.getName());
  private static final String PROBLEM = "http://egovops.org/soap/incidents/v1";

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Kept out = new Kept(kept);

  SoapAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public void flushBuffer() {
    // goes out whole
  }

  @Override
  public void setContentLength(int length) {
    // known when it goes out
  }

  @Override
  public void setContentLengthLong(long length) {
    // known when it goes out
  }

  /** Sends the answer, or what stands for it. */
  void send(HttpServletRequest request) throws IOException {
    HttpServletResponse response = (HttpServletResponse) getResponse();
    SoapFault ours = instead(getStatus(), kept.toString(StandardCharsets.UTF_8));
    if (ours == null) {
      response.getOutputStream().write(kept.toByteArray());
    } else {
      LOG.log(
          Level.WARNING,
          "Request {0}: the SOAP library answered {1}",
          new Object[] {Origin.current().requestId(), kept.toString(StandardCharsets.UTF_8)});
      ours.write(request, response, getStatus());
    }
  }

  /** The fault to send instead of an answer, or null when it may go out as it is. */
  static SoapFault instead(int status, String answer) {
    if (status < 400 || answer.contains(PROBLEM)) {
      return null;
    }
    return answer.contains(":Client<")
        ? SoapFault.client("soap.malformed")
        : new SoapFault("Server", "http.500", List.of());
  }

  private static final class Kept extends ServletOutputStream {

    private final ByteArrayOutputStream kept;

    Kept(ByteArrayOutputStream kept) {
      this.kept = kept;
    }

    @Override
    public void write(int sign) {
      kept.write(sign);
    }

    @Override
    public void write(byte[] signs, int from, int length) {
      kept.write(signs, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("written blocking");
    }
  }
}

package org.egovops.web.screen;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.egovops.kernel.Origin;

/**
 * Page headers (安全响应头) on every answer: nothing of another host is loaded, nobody frames us, and
 * what may hold personal data is stored neither by browser nor proxy. Pages get their content
 * policy from the Faces library, which knows the nonce of each page's scripts; everything else gets
 * the strict one here.
 */
public class PageHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; style-src-attr 'unsafe-inline'; object-src 'none'; "
          + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** For an error page, which brings the policy of pages. */
  private static final String FRAME_POLICY = "frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
    if (failed) {
      response.setHeader("Content-Security-Policy", FRAME_POLICY);
    } else if (!path.endsWith(".xhtml")) {
      response.setHeader("Content-Security-Policy", POLICY);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Request-Id", Origin.current().requestId());
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(failed ? new OpenedPage(request) : request, response);
  }
}

package org.egovops.web.api.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.kernel.Origin;

/**
 * Problem answers (错误响应兜底): whatever the library or the server refuses below {@code /api} without
 * an answer of ours becomes a {@link Problem} instead of a page for people (INC-12).
 */
public class ProblemAnswers extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class.getName());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Refusals refusals = new Refusals(request, response);
    try {
      chain.doFilter(request, refusals);
    } catch (ServletException | RuntimeException broken) {
      if (response.isCommitted()) {
        throw broken;
      }
      LOG.log(Level.SEVERE, broken, () -> "Request " + Origin.current().requestId() + " failed");
      refusals.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  /** An answer whose refusals are problems. */
  private static final class Refusals extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    Refusals(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
      resetBuffer();
      Problems.write(request, this, status, "http." + status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}

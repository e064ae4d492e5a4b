package org.egovops.web.spool;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Origin.Channel;

/**
 * Steady forms (表单限速接收): reads the form of a page before anything else does, for so long as a form
 * of its size may take. Strangers send small forms only, and wait in half of the server's threads
 * at most, so that those who only drip keep nobody out who has logged in.
 */
public class SteadyForms extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Largest form in bytes of somebody who has not logged in. */
  static final long LARGEST_OF_STRANGERS = 64 * 1024L;

  /** Strangers whose forms may be waited for at one time; the server has 32 threads. */
  static final int STRANGERS = 16;

  @Resource private transient ManagedScheduledExecutorService timer;

  private final transient Semaphore places = new Semaphore(STRANGERS);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int refused = isForm(request) ? read(request) : 0;
    if (refused == 0) {
      chain.doFilter(request, response);
    } else {
      // taken, so that the page that says so does not read the form after all
      request.getInputStream();
      response.setHeader("Connection", "close");
      response.sendError(refused);
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    return "POST".equals(request.getMethod())
        && Origin.current().channel() == Channel.SCREEN
        && (type.startsWith("application/x-www-form-urlencoded")
            || type.startsWith("multipart/form-data"));
  }

  /** Reads the form; the status to refuse it with, or 0. */
  private int read(HttpServletRequest request) {
    if (request.getUserPrincipal() != null) {
      return read(request, SteadyBody.patience(request.getContentLengthLong()));
    } else if (request.getContentLengthLong() > LARGEST_OF_STRANGERS) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    } else if (!places.tryAcquire()) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    try {
      return read(request, SteadyBody.patience(0));
    } finally {
      places.release();
    }
  }

  private int read(HttpServletRequest request, Duration patience) {
    Cutoff cutoff = new Cutoff();
    Future<?> end = timer.schedule(cutoff::strike, patience.toMillis(), TimeUnit.MILLISECONDS);
    try {
      request.getParameterMap();
    } catch (RuntimeException broken) {
      if (!cutoff.end()) {
        throw broken;
      }
    } finally {
      end.cancel(false);
    }
    return cutoff.end() ? HttpServletResponse.SC_REQUEST_TIMEOUT : 0;
  }
}

package org.egovops.web.screen;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Origin.Channel;

/**
 * Request origin (请求来源): gives every request its reference number and channel, so that an error
 * page, the log and the audit name the same number. A listener, because log-in happens before any
 * filter.
 */
@WebListener
public class RequestOrigin implements ServletRequestListener {

  /** Without letters and digits that are mistaken for each other when read out on the phone. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Origin.enter(new Origin(reference(), request.getRemoteAddr(), channel(path)));
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    Origin.leave();
  }

  static Channel channel(String path) {
    if (path.startsWith("/api/")) {
      return Channel.REST;
    }
    return path.startsWith("/soap/") ? Channel.SOAP : Channel.SCREEN;
  }

  /** Nine signs in two groups, e.g. {@code 7F3K-Q2MDX}: 30⁹ numbers, short enough to say. */
  private static String reference() {
    StringBuilder reference = new StringBuilder(10);
    for (int i = 0; i < 9; i++) {
      reference.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return reference.toString();
  }
}

package org.egovops.web.screen;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovops.party.Correspondent;
import org.egovops.party.CurrentActor;
import org.egovops.party.OwnPreferences;

/**
 * Preferences (偏好): switches language or look and returns to the page the person came from. A plain
 * address rather than a Faces action: it works on every page, also before log-in and on error
 * pages, and costs no view state. The language of a person who is logged in is also the one of the
 * letters the system writes.
 */
@WebServlet("/preferences")
public class Preferences extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

  @Inject transient Language language;
  @Inject transient Look look;
  @Inject transient CurrentActor current;
  @Inject transient OwnPreferences own;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = request.getParameter("language");
    if (tag != null) {
      language.use(tag);
      keep(request, response, Language.COOKIE, language.getTag());
      current.find().ifPresent(person -> own.keep(Correspondent.LANGUAGE, language.getTag()));
    }
    String name = request.getParameter("look");
    if (name != null) {
      look.use(name);
      keep(request, response, Look.COOKIE, look.getName());
    }
    response.sendRedirect(request.getContextPath() + OwnAddress.of(request.getParameter("back")));
  }

  static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null ? Optional.empty() : value(Arrays.stream(cookies), name);
  }

  private static Optional<String> value(Stream<Cookie> cookies, String name) {
    return cookies.filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findAny();
  }

  private static void keep(
      HttpServletRequest request, HttpServletResponse response, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}

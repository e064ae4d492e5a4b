package org.egovops.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.egovops.party.access.Authentication;
import org.egovops.party.access.Obligation;
import org.egovops.web.screen.OwnAddress;

/** Screen gate (页面门禁): people with a login session; others are led to the login page. */
@ApplicationScoped
class ScreenGate {

  /** The login page, saying why it is shown. */
  private static final String ENDED = Address.LOGIN + "?ended=true&";

  @Inject Authentication authentication;

  Decision decide(HttpServletRequest request, String path) {
    LoggedIn person = LoggedIn.of(request);
    boolean ended = person == null && ended(request);
    if (person != null && !authentication.isOpen(person.session())) {
      LoggedIn.forget(request);
      person = null;
      ended = true;
    }
    if (person == null) {
      String login = ended ? ENDED : Address.LOGIN + "?";
      return Address.isOpen(path)
          ? Decision.PASS
          : Decision.answer((asked, response) -> toLogin(asked, response, login));
    }
    boolean mayGoOn =
        person.obligation() == null || Address.isOpen(path) || Address.isProfile(path);
    String duty = mayGoOn ? null : page(person.obligation());
    return mayGoOn
        ? Decision.enter(person.caller())
        : Decision.answer((asked, response) -> lead(asked, response, duty));
  }

  /** The page where a duty is done. */
  static String page(Obligation obligation) {
    return switch (obligation) {
      case CHANGE_PASSWORD -> Address.PROFILE + "password.xhtml";
      case ENROL_SECOND_FACTOR -> Address.PROFILE + "factor.xhtml";
    };
  }

  /**
   * Whether a login has been here that is no more: its session is gone, or its page still sends.
   */
  static boolean ended(HttpServletRequest request) {
    boolean forgotten =
        request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    return forgotten || "POST".equals(request.getMethod());
  }

  private static void toLogin(
      HttpServletRequest request, HttpServletResponse response, String login) throws IOException {
    lead(request, response, login + "next=" + encoded(OwnAddress.page(request)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Redirects, also from within a partial request of Faces, which follows no plain redirect. */
  private static void lead(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    String target = request.getContextPath() + path;
    response.setHeader("Cache-Control", "no-store");
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.sendRedirect(target);
      return;
    }
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .print(
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + target.replace("&", "&amp;")
                + "\"/></partial-response>");
  }
}

package org.egovops.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.egovops.party.Caller;
import org.egovops.party.access.Admission;
import org.egovops.party.access.Obligation;

/**
 * Logged in (已登录状态): what a browser session says of the person, as plain texts, so that it survives
 * a move to another node.
 *
 * @param caller who it is
 * @param session key of the login session
 * @param obligation what must be done first, or null
 */
record LoggedIn(Caller caller, String session, Obligation obligation) {

  private static final String CALLER = "egovops.caller";
  private static final String SESSION = "egovops.session";
  private static final String OBLIGATION = "egovops.obligation";

  /** What the session of a request says, or null when nobody is logged in with it. */
  static LoggedIn of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || session.getAttribute(CALLER) == null) {
      return null;
    }
    String duty = (String) session.getAttribute(OBLIGATION);
    return new LoggedIn(
        Caller.of((String) session.getAttribute(CALLER)),
        (String) session.getAttribute(SESSION),
        duty == null ? null : Obligation.valueOf(duty));
  }

  static LoggedIn of(Admission admission) {
    return new LoggedIn(admission.caller(), admission.session(), admission.obligation());
  }

  /** The same person after a duty has been done. */
  LoggedIn owing(Obligation next) {
    String login = caller.login();
    return new LoggedIn(
        next == null ? Caller.full(login) : Caller.profileOnly(login), session, next);
  }

  /** Writes it into the browser's session, whose id changes: an id known before is worthless. */
  void remember(HttpServletRequest request, Duration idle) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setMaxInactiveInterval((int) idle.toSeconds());
    session.setAttribute(CALLER, caller.principal());
    session.setAttribute(SESSION, this.session);
    session.setAttribute(OBLIGATION, obligation == null ? null : obligation.name());
  }

  /** Forgets whatever the browser's session holds. */
  static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}

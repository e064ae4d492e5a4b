package org.egovops.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.egovops.party.access.Authentication;

/** Logout (退出): ends the session everywhere; asked for by a form, never by a link. */
@WebServlet(Address.LOGOUT)
public class Logout extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Authentication authentication;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LoggedIn person = LoggedIn.of(request);
    if (person != null) {
      authentication.logout(person.session());
    }
    LoggedIn.forget(request);
    response.sendRedirect(request.getContextPath() + Address.LOGIN);
  }
}

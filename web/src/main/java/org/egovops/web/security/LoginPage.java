package org.egovops.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import org.egovops.kernel.Origin;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.access.AccessSettings;
import org.egovops.party.access.Admission;
import org.egovops.party.access.Authentication;
import org.egovops.party.access.PendingLogin;
import org.egovops.web.screen.OwnAddress;

/** Login page (登录页): login and password, then the code where a second factor is enrolled. */
@Named("login")
@ViewScoped
public class LoginPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Authentication authentication;
  @Inject AccessSettings settings;
  @Inject HttpServletRequest request;
  @Inject FacesContext faces;

  private String login;
  private transient String password;
  private String code;
  private String next;
  private PendingLogin pending;

  /**
   * Takes the step at hand; leaves the page when it was the last.
   *
   * @throws RuleBroken {@code access.refused}, {@code access.too-many}
   */
  public void enter() throws IOException {
    Admission admission = attempt();
    pending = admission.pending();
    switch (admission.outcome()) {
      case ENTERED -> open(LoggedIn.of(admission));
      case CODE_NEEDED -> code = null;
      case REFUSED -> throw new RuleBroken("access.refused");
      case TOO_MANY -> throw new RuleBroken("access.too-many");
    }
  }

  private Admission attempt() {
    String address = Origin.current().clientAddress();
    return pending == null
        ? authentication.login(Objects.toString(login, ""), Objects.toString(password, ""), address)
        : authentication.code(pending, code, address);
  }

  private void open(LoggedIn person) throws IOException {
    person.remember(request, settings.idle());
    boolean owes = person.obligation() != null;
    String page = owes ? ScreenGate.page(person.obligation()) : OwnAddress.of(next);
    faces.getExternalContext().redirect(request.getContextPath() + page);
  }

  /** Whether the code of the second factor is asked for now. */
  public boolean isCodeNeeded() {
    return pending != null;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}

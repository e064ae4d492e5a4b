package org.egovops.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.egovops.kernel.Clock;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.access.AccessToken;
import org.egovops.party.access.OwnAccount;
import org.egovops.party.access.TokenForm;
import org.egovops.party.access.TokenManagement;
import org.egovops.party.access.TokenRow;
import org.egovops.web.screen.RecordId;

/** Tokens page (访问令牌) of the own account. */
@Named("tokens")
@ViewScoped
public class TokensPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration USUAL = Duration.ofDays(90);

  @Inject TokenManagement tokens;
  @Inject OwnAccount account;
  @Inject CurrentActor current;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private String name;
  private Set<Permission> scopes = EnumSet.noneOf(Permission.class);
  private String shown;
  private transient String present;
  private transient String code;

  public List<TokenRow> getRows() {
    return tokens.own();
  }

  /** What a token of this person could carry. */
  public Set<Permission> getChoices() {
    Set<Permission> choices = new TreeSet<>(current.get().permissions());
    choices.removeIf(permission -> !AccessToken.carries(permission));
    return choices;
  }

  /** Whether a code of the second factor is asked for as well. */
  public boolean isEnrolled() {
    return account.account().secondFactor();
  }

  /** Issues the token described, against password and code, and shows it this once. */
  public void issue() {
    TokenForm form = new TokenForm();
    form.setName(name);
    form.setScopes(scopes);
    form.setExpiresAt(clock.now().plus(USUAL));
    shown = null;
    shown = tokens.issueOwn(form, present, code).token();
    name = null;
    scopes = EnumSet.noneOf(Permission.class);
  }

  /** Takes the token back that the button names, whatever became of the list meanwhile. */
  public void revoke() {
    tokens.revokeOwn(RecordId.of(request.getParameter("token")));
    shown = null;
  }

  /** The token just issued, or null. */
  public String getShown() {
    return shown;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Set<Permission> getScopes() {
    return scopes;
  }

  public void setScopes(Set<Permission> scopes) {
    this.scopes = scopes;
  }

  /** The password is forgotten with the request it came in. */
  public String getPresent() {
    return null;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getCode() {
    return null;
  }

  public void setCode(String code) {
    this.code = code;
  }
}

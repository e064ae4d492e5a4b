package org.egovops.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.egovops.kernel.Clock;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.access.AccessToken;
import org.egovops.party.access.IssuedToken;
import org.egovops.party.access.TokenForm;
import org.egovops.party.access.TokenManagement;
import org.egovops.party.access.TokenRow;

/** Tokens page (访问令牌) of the own account. */
@Named
@ViewScoped
public class TokensPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration USUAL = Duration.ofDays(90);

  @Inject TokenManagement tokens;
  @Inject CurrentActor current;
  @Inject Clock clock;

  private TokenForm form = new TokenForm();
  private String shown;

  public List<TokenRow> getRows() {
    return tokens.own();
  }

  /** What a token of this person could carry. */
  public Set<Permission> getChoices() {
    Set<Permission> choices = new TreeSet<>(current.get().permissions());
    choices.removeIf(permission -> !AccessToken.carries(permission));
    return choices;
  }

  /** Issues the token of the form and shows it this once. */
  public void issue() {
    form.setExpiresAt(clock.now().plus(USUAL));
    IssuedToken issued = tokens.issueOwn(form);
    shown = issued.token();
    form = new TokenForm();
  }

  public void revoke(long tokenId) {
    tokens.revokeOwn(tokenId);
  }

  public TokenForm getForm() {
    return form;
  }

  /** The token just issued, or null. */
  public String getShown() {
    return shown;
  }
}

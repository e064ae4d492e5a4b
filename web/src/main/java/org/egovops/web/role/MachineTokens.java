package org.egovops.web.role;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.party.Permission;
import org.egovops.party.access.AccessToken;
import org.egovops.party.access.TokenForm;
import org.egovops.party.access.TokenManagement;
import org.egovops.party.access.TokenRow;
import org.egovops.web.screen.OfficeDay;
import org.egovops.web.screen.RecordId;

/** Machine tokens (外部系统令牌): issued for a machine, shown once, taken back at once. */
@Named("machineTokens")
@ViewScoped
public class MachineTokens implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int USUAL_DAYS = 90;

  @Inject TokenManagement tokens;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private String name;
  private Permission[] scopes = {};
  private LocalDate lastDay;
  private transient String shown;
  private transient List<TokenRow> rows;

  /** The tokens of an account; read once, and anew after each change. */
  public List<TokenRow> of(long personId) {
    if (rows == null) {
      rows = tokens.tokensOf(personId);
    }
    return rows;
  }

  /** What a token can carry at all; it never does more than its owner may. */
  public List<Permission> getChoices() {
    return Arrays.stream(Permission.values()).filter(AccessToken::carries).toList();
  }

  /** Issues the token described and shows it in answer to this request only. */
  public void issue(long machineId) {
    TokenForm form = new TokenForm();
    form.setName(name);
    form.setScopes(EnumSet.noneOf(Permission.class));
    form.getScopes().addAll(List.of(scopes));
    form.setExpiresAt(OfficeDay.after(getLastDay()));
    shown = tokens.issueFor(machineId, form).token();
    name = null;
    scopes = new Permission[0];
    rows = null;
  }

  /** Takes the token back that the button names. */
  public void revoke() {
    tokens.revoke(RecordId.of(request.getParameter("token")));
    rows = null;
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

  public Permission[] getScopes() {
    return scopes.clone();
  }

  public void setScopes(Permission[] scopes) {
    this.scopes = scopes.clone();
  }

  public LocalDate getLastDay() {
    return lastDay == null ? OfficeDay.of(clock.now()).plusDays(USUAL_DAYS) : lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}

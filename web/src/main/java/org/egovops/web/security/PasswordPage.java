package org.egovops.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.access.OwnAccount;

/** Password page (修改口令). */
@Named("password")
@RequestScoped
public class PasswordPage {

  @Inject OwnAccount account;
  @Inject Duties duties;
  @Inject FacesContext faces;

  private String present;
  private String chosen;
  private String repeated;

  /**
   * Changes the own password and goes on to what is due next.
   *
   * @throws RuleBroken {@code access.passwords-differ}, and what {@link OwnAccount} says
   */
  public void change() throws IOException {
    if (!chosen.equals(repeated)) {
      throw RuleBroken.at("repeated", "access.passwords-differ");
    }
    account.changePassword(present, chosen, duties.session());
    faces.getExternalContext().redirect(duties.done());
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}

package org.egovops.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.egovops.party.PartyManagement;
import org.egovops.party.PersonForm;
import org.egovops.party.PersonKind;
import org.egovops.party.access.AccountManagement;
import org.egovops.web.screen.OfficeDay;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.RecordId;

/**
 * Account intake (账号开通): registers a person or machine; a person gets a one-time password, shown in
 * answer to this request only. Roles are asked for afterwards.
 */
@Named("accountIntake")
@ViewScoped
public class AccountIntake implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PartyManagement parties;
  @Inject AccountManagement accounts;

  private PersonForm form = new PersonForm();
  private LocalDate lastDay;
  private transient Option unit;
  private Long made;
  private transient String password;

  /** Registers and lets in; the page then says with which password. */
  public void save() {
    form.setOrganizationId(RecordId.of(unit.value().toString()));
    form.setExpiresAt(OfficeDay.after(lastDay));
    made = parties.register(form);
    if (form.getKind() == PersonKind.HUMAN && !isWithoutPassword()) {
      password = accounts.issuePassword(made);
    }
  }

  public PersonForm getForm() {
    return form;
  }

  /** Id of the account just made, or null. */
  public Long getMade() {
    return made;
  }

  /** Whether it is an administrator's, whose first password takes two others. */
  public boolean isWithoutPassword() {
    return made != null && form.getDutyClass().administers();
  }

  /** The password just given out, or null. */
  public String getPassword() {
    return password;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Option getUnit() {
    return unit;
  }

  public void setUnit(Option unit) {
    this.unit = unit;
  }
}

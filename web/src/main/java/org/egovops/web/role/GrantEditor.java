package org.egovops.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.egovops.party.CurrentActor;
import org.egovops.party.DutyClass;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.party.role.GrantForm;
import org.egovops.party.role.RoleManagement;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.OfficeDay;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.OwnAddress;

/**
 * Grant editor (授权申请): asks for a role for a person. The security administrator's own request is
 * decided at once, unless it takes two people.
 */
@Named("grantEditor")
@RequestScoped
public class GrantEditor {

  @Inject RoleManagement management;
  @Inject RoleRegister roles;
  @Inject CurrentActor current;
  @Inject Notice notice;

  private final GrantForm form = new GrantForm();
  private LocalDate firstDay;
  private LocalDate lastDay;

  /** Roles of a person's own class of duty and side; any other the door would refuse. */
  public List<Option> of(DutyClass duty, Side side) {
    return roles.getRows().stream()
        .filter(role -> role.active() && role.dutyClass() == duty)
        .filter(role -> role.side() == null || role.side() == side)
        .map(role -> new Option(role.id(), roles.name(role)))
        .toList();
  }

  /** The contracts the grant can be bounded to, by number. */
  public List<Option> getContracts() {
    return management.contracts().stream()
        .map(one -> new Option(one.id(), one.number() + " " + one.name()))
        .toList();
  }

  public String ask(long personId) {
    form.setPersonId(personId);
    form.setValidFrom(firstDay == null ? null : OfficeDay.start(firstDay));
    form.setValidUntil(OfficeDay.after(lastDay));
    long grant = management.request(form);
    boolean decides = current.get().may(Permission.GRANT_APPROVE) && !administers();
    if (decides) {
      management.approve(grant);
    }
    notice.done(decides ? "role.granted" : "role.requested");
    return OwnAddress.again();
  }

  private boolean administers() {
    return management.role(form.getRoleId()).dutyClass().administers();
  }

  public GrantForm getForm() {
    return form;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}

package org.egovops.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.egovops.party.roster.RosterManagement;
import org.egovops.party.roster.ShiftForm;
import org.egovops.party.roster.ShiftRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.OfficeDay;
import org.egovops.web.screen.RecordId;

/** Shift editor (排班): plans a shift, changes it, takes it out. */
@Named("shiftEditor")
@ViewScoped
public class ShiftEditor implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration BEGINS = Duration.ofHours(8);
  private static final Duration LASTS = Duration.ofHours(12);

  @Inject RosterManagement management;
  @Inject Notice notice;

  private String id;
  private String day;
  private long version;
  private ShiftForm form = new ShiftForm();

  /** Fills the form with the shift of the address, or with a usual one of the day it names. */
  public void open() {
    if (id != null) {
      ShiftRow row = management.shift(RecordId.of(id));
      version = row.version();
      form.setTeamId(row.teamId());
      form.setPersonId(row.personId());
      form.setStartsAt(row.startsAt());
      form.setEndsAt(row.endsAt());
      form.setPhone(row.phone());
    } else {
      OfficeDay.parse(day)
          .map(OfficeDay::start)
          .map(start -> start.plus(BEGINS))
          .ifPresent(this::begin);
    }
  }

  private void begin(Instant start) {
    form.setStartsAt(start);
    form.setEndsAt(start.plus(LASTS));
  }

  public String save() {
    if (id == null) {
      management.plan(form);
    } else {
      management.change(RecordId.of(id), version, form);
    }
    notice.done("roster.saved");
    return week();
  }

  public String remove() {
    management.remove(RecordId.of(id));
    notice.done("roster.removed");
    return week();
  }

  private String week() {
    return "/roster/register?faces-redirect=true&week=" + OfficeDay.of(form.getStartsAt());
  }

  public ShiftForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}

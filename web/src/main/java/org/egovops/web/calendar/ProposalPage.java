package org.egovops.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.servicelevel.DueShift;
import org.egovops.servicelevel.ProposalPreview;
import org.egovops.servicelevel.ServiceLevelManagement;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.ProposalRow;
import org.egovops.servicelevel.calendar.ProposalState;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Step;

/** Proposal page (日历变更审批): what would change, for whom, and the decision of a second person. */
@Named("calendarProposal")
@ViewScoped
public class ProposalPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  @Inject CalendarManagement management;
  @Inject ServiceLevelManagement serviceLevels;
  @Inject CurrentActor currentActor;
  @Inject Notice notice;
  @Inject Say say;

  private long id;
  private long seen;
  private String note;
  private transient ProposalRow row;
  private transient ProposalPreview preview;

  /** Remembers the version that is shown: what is decided is what was seen. */
  public void open() {
    seen = getRow().version();
  }

  public ProposalRow getRow() {
    if (row == null) {
      row = management.proposal(id);
    }
    return row;
  }

  public ProposalPreview getPreview() {
    if (preview == null) {
      preview = serviceLevels.preview(id);
    }
    return preview;
  }

  /** The first of the due times that would move. */
  public List<DueShift> getShifts() {
    return getPreview().shifts().stream().limit(SHOWN).toList();
  }

  public String approve() {
    management.approve(id, seen, note == null || note.isBlank() ? null : note.strip());
    return done("calendar.done.approved");
  }

  public String reject() {
    management.reject(id, seen, note);
    return done("calendar.done.rejected");
  }

  public String withdraw() {
    management.withdraw(id, seen);
    return done("calendar.done.withdrawn");
  }

  private String done(String words) {
    notice.done(words);
    return "/calendar/proposal?faces-redirect=true&id=" + id;
  }

  /** Whether the person decides on proposals, this one perhaps excepted. */
  public boolean isDeciding() {
    return isWaiting() && currentActor.get().may(Permission.CALENDAR_APPROVE);
  }

  /** Whether the person proposed it and may therefore take it back but not decide it. */
  public boolean isOwn() {
    Actor actor = currentActor.get();
    return isWaiting() && getRow().proposedById() == actor.personId();
  }

  private boolean isWaiting() {
    return getRow().state() == ProposalState.PROPOSED;
  }

  /** Where it stands, as drawn above it. */
  public List<Step> getSteps() {
    ProposalRow proposal = getRow();
    String end = say.of(isWaiting() ? ProposalState.APPLIED : proposal.state());
    return List.of(
        new Step(say.text("calendar.step.proposed"), proposal.proposedAt(), false),
        new Step(say.text("calendar.step.decision"), proposal.decidedAt(), isWaiting()),
        new Step(end, proposal.decidedAt(), false));
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}

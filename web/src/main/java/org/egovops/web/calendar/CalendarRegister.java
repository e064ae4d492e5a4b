package org.egovops.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.CalendarRow;
import org.egovops.servicelevel.calendar.ProposalRow;
import org.egovops.servicelevel.calendar.ProposalState;

/** Calendar register (服务日历): the calendars that hold, and the changes proposed to them. */
@Named("calendars")
@RequestScoped
public class CalendarRegister {

  /** How many changes are in a state; the tile that shows them. */
  public record Tile(ProposalState state, long count) {}

  @Inject CalendarManagement management;
  @Inject CurrentActor currentActor;

  private String state;
  private List<ProposalRow> all;

  public List<CalendarRow> getRows() {
    return management.calendars();
  }

  /** Whether the person has to do with proposals at all. */
  public boolean isDeciding() {
    return isProposing() || currentActor.get().may(Permission.CALENDAR_APPROVE);
  }

  public boolean isProposing() {
    return currentActor.get().may(Permission.CALENDAR_PROPOSE);
  }

  public List<Tile> getTiles() {
    return isDeciding()
        ? Arrays.stream(ProposalState.values()).map(one -> new Tile(one, count(one))).toList()
        : List.of();
  }

  /** The proposals in the chosen state, newest first. */
  public List<ProposalRow> getProposals() {
    return all().stream().filter(row -> state == null || row.state().name().equals(state)).toList();
  }

  private long count(ProposalState wanted) {
    return all().stream().filter(row -> row.state() == wanted).count();
  }

  private List<ProposalRow> all() {
    if (all == null) {
      all = management.proposals();
    }
    return all;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state == null || state.isBlank() ? null : state;
  }
}

package org.egovops.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.egovops.party.roster.Roster;
import org.egovops.party.roster.RosterManagement;
import org.egovops.web.screen.OfficeDay;
import org.egovops.web.screen.Say;

/** Roster week (值班周): one week of all teams or of one, with its gaps and clashes. */
@Named("rosterWeek")
@RequestScoped
public class RosterWeek {

  @Inject RosterManagement management;
  @Inject Say say;

  private String week;
  private String team;
  private Roster roster;

  public Roster getRoster() {
    if (roster == null) {
      roster =
          management.roster(
              getTeamId(), OfficeDay.start(getMonday()), OfficeDay.start(getMonday().plusWeeks(1)));
    }
    return roster;
  }

  public List<WeekPicture.Lane> getLanes() {
    return picture().lanes(getRoster());
  }

  public List<WeekPicture.Hole> getHoles() {
    return picture().holes(getRoster());
  }

  /** Where "now" is drawn, in percent; -1 in another week. */
  public double getNow() {
    return picture().holds(say.getNow()) ? picture().place(say.getNow()) : -1;
  }

  private WeekPicture picture() {
    return new WeekPicture(OfficeDay.start(getMonday()), OfficeDay.start(getMonday().plusWeeks(1)));
  }

  /** The Monday of the week the address names; this week's where it names none. */
  public LocalDate getMonday() {
    return OfficeDay.parse(week)
        .orElseGet(() -> OfficeDay.of(say.getNow()))
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  public List<LocalDate> getDays() {
    return IntStream.range(0, 7).mapToObj(getMonday()::plusDays).toList();
  }

  public boolean isToday(LocalDate day) {
    return day.equals(OfficeDay.of(say.getNow()));
  }

  Long getTeamId() {
    return team == null || !team.matches("\\d{1,18}") ? null : Long.valueOf(team);
  }

  public String getWeek() {
    return week;
  }

  public void setWeek(String week) {
    this.week = week;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }
}

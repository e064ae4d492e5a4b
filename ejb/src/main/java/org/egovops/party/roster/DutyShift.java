package org.egovops.party.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Person;
import org.egovops.party.PersonalData;
import org.egovops.party.Team;

/**
 * Duty shift (班次, GEN-01): one person is on call for a team from an hour until an hour, under a
 * telephone number given out for that purpose.
 */
@Entity
@Table(name = "duty_shift")
public class DutyShift extends Record {

  static final Duration LONGEST = Duration.ofDays(7);

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "team_id")
  private Team team;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Convert(converter = PersonalData.class)
  private String phone;

  protected DutyShift() {}

  DutyShift(Team team, Person person, Period period, String phone) {
    change(team, person, period, phone);
  }

  /**
   * Plans the shift anew.
   *
   * @throws RuleBroken {@code roster.period}, {@code roster.too-long}
   */
  final void change(Team newTeam, Person newPerson, Period period, String newPhone) {
    if (!period.from().isBefore(period.until())) {
      throw RuleBroken.at("endsAt", "roster.period");
    }
    if (period.length().compareTo(LONGEST) > 0) {
      throw RuleBroken.at("endsAt", "roster.too-long", LONGEST.toDays());
    }
    team = newTeam;
    person = newPerson;
    startsAt = period.from();
    endsAt = period.until();
    phone = newPhone == null || newPhone.isBlank() ? null : newPhone.strip();
  }

  /** The same shift some time later. */
  DutyShift later(Duration time) {
    Period then = new Period(startsAt.plus(time), endsAt.plus(time));
    return new DutyShift(team, person, then, phone);
  }

  /** Whether another shift is the same person's for the same team at the same time. */
  boolean doubles(DutyShift other) {
    return team.id().equals(other.team.id())
        && person.id().equals(other.person.id())
        && period().equals(other.period());
  }

  public Team team() {
    return team;
  }

  public Person person() {
    return person;
  }

  public Period period() {
    return new Period(startsAt, endsAt);
  }

  /** The number to call during the shift, given out for that purpose. */
  public String phone() {
    return phone;
  }
}

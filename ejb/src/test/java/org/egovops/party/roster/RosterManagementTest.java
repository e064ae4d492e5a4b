package org.egovops.party.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.ActingAs;
import org.egovops.party.Actor;
import org.egovops.party.DutyClass;
import org.egovops.party.Organization;
import org.egovops.party.People;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;
import org.egovops.party.Team;
import org.egovops.recordkeeping.Trails;
import org.junit.jupiter.api.Tag;

@Tag("GEN-01")
class RosterManagementTest {

  private static final long CONTRACT = 77;
  private static final Instant MONDAY = Instant.parse("2026-03-01T16:00:00Z");

  @PersistenceTest
  void a_week_is_repeated_and_its_gaps_and_clashes_are_shown(TestDatabase on) {
    story(
        on,
        "甲",
        office -> {
          office.plan(office.first, 0, 12);
          office.plan(office.second, 12, 23);
          office.plan(office.first, 6, 14);
          Roster day = office.roster(0, 24);
          assertThat(day.shifts()).hasSize(3);
          assertThat(day.gaps()).containsExactly(hours(23, 24));
          assertThat(day.clashes())
              .containsExactly(
                  new Roster.Clash(office.first.id(), office.first.fullName(), hours(6, 12)));
          assertThat(office.door.repeatWeek(office.team.id(), MONDAY, 2)).isEqualTo(6);
          office.em.flush();
          assertThat(office.door.repeatWeek(office.team.id(), MONDAY, 2)).isZero();
          assertThat(day.lineGaps())
              .contains(new Roster.LineGap(office.team.supportLine(), hours(23, 24)));
          assertThat(office.roster(168, 192).shifts()).hasSize(3);
          assertThat(office.roster(336, 360).gaps()).containsExactly(hours(359, 360));
          assertThat(office.roster(504, 528).shifts()).isEmpty();
        });
  }

  @PersistenceTest
  void only_a_member_of_the_team_can_be_on_duty_and_only_forwards_in_time(TestDatabase on) {
    story(
        on,
        "乙",
        office -> {
          Person stranger =
              People.store(office.em, "stranger.duty", DutyClass.BUSINESS, office.unit);
          assertThatThrownBy(() -> office.plan(stranger, 0, 8))
              .isInstanceOfSatisfying(
                  RuleBroken.class,
                  broken -> assertThat(broken.code()).isEqualTo("party.not-a-member"));
          assertThatThrownBy(() -> office.plan(office.first, 8, 8)).isInstanceOf(RuleBroken.class);
          assertThatThrownBy(() -> office.plan(office.first, 0, 7 * 24 + 1))
              .isInstanceOf(RuleBroken.class);
        });
  }

  @PersistenceTest
  void whoever_is_on_duty_now_is_found_to_the_end_of_the_shift(TestDatabase on) {
    story(
        on,
        "丙",
        office -> {
          long shift = office.plan(office.first, -8, 0);
          office.now = MONDAY.minusMillis(1);
          assertThat(office.door.onDuty()).extracting(ShiftRow::id).contains(shift);
          assertThat(office.door.onDuty()).extracting(ShiftRow::phone).contains("028-55501234");
          office.now = MONDAY;
          assertThat(office.door.onDuty()).extracting(ShiftRow::id).doesNotContain(shift);
          office.door.remove(shift);
          office.em.flush();
          assertThat(office.roster(-8, 0).shifts()).isEmpty();
        });
  }

  private static void story(TestDatabase on, String name, Consumer<Office> story) {
    Work.run(
        on,
        em -> {
          em.setFlushMode(FlushModeType.AUTO);
          story.accept(new Office(em, name));
        });
  }

  private static Period hours(int from, int until) {
    return new Period(MONDAY.plus(Duration.ofHours(from)), MONDAY.plus(Duration.ofHours(until)));
  }

  private static final class Office {
    final EntityManager em;
    final Organization unit;
    final Team team;
    final Person first;
    final Person second;
    final RosterManagement door = new RosterManagement();
    Instant now = MONDAY;

    Office(EntityManager em, String name) {
      this.em = em;
      unit = People.unit(em, "值班单位" + name, Side.CONTRACTOR);
      team = People.team(em, "值班组" + name, SupportLine.L1, unit);
      first = People.store(em, "duty.first." + name.codePointAt(0), DutyClass.BUSINESS, unit);
      second = People.store(em, "duty.second." + name.codePointAt(0), DutyClass.BUSINESS, unit);
      People.join(em, team, first);
      People.join(em, team, second);
      Clock clock = new Clock(() -> now);
      door.shifts = new Shifts();
      door.shifts.em = em;
      door.parties = People.lookup(em);
      door.scope = People.teamScope(organization -> Set.of(CONTRACT));
      door.current = new ActingAs(manager());
      door.audit = Trails.on(em, clock);
      door.clock = clock;
    }

    private Actor manager() {
      return new Actor(
          1L,
          "pm",
          "pm",
          1L,
          Side.CONTRACTOR,
          Set.of(),
          Set.of(Permission.ROSTER_EDIT, Permission.ROSTER_READ),
          Set.of(),
          Set.of(),
          Set.of(CONTRACT));
    }

    long plan(Person person, int from, int until) {
      ShiftForm form = new ShiftForm();
      form.setTeamId(team.id());
      form.setPersonId(person.id());
      form.setStartsAt(hours(from, until).from());
      form.setEndsAt(hours(from, until).until());
      form.setPhone("028-55501234");
      return door.plan(form);
    }

    Roster roster(int from, int until) {
      return door.roster(team.id(), hours(from, until).from(), hours(from, until).until());
    }
  }
}

package org.egovops.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.FlushModeType;
import java.util.Set;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.Tag;

@Tag("INC-07")
class OwnPreferencesTest {

  @PersistenceTest
  void saved_views_are_kept_changed_listed_and_removed_for_their_owner_only(TestDatabase on) {
    Work.run(
        on,
        em -> {
          em.setFlushMode(FlushModeType.AUTO);
          Person one = People.store(em, "prefers.one", DutyClass.BUSINESS);
          Person other = People.store(em, "prefers.other", DutyClass.BUSINESS);
          ActingAs current = new ActingAs(ActingAs.staff(one.id(), one.login()));
          OwnPreferences own = new OwnPreferences();
          own.em = em;
          own.current = current;
          own.keep("view.incident.mine", "{\"line\":\"L1\"}");
          own.keep("view.incident.mine", "{\"line\":\"L2\"}");
          own.keep("view.incident.late", "{}");
          own.keep("language", "zh-CN");
          assertThat(own.find("view.incident.mine")).contains("{\"line\":\"L2\"}");
          assertThat(own.startingWith("view.incident.")).hasSize(2);
          own.keep("view.incident.late", "");
          assertThat(own.find("view.incident.late")).isEmpty();
          current.become(ActingAs.staff(other.id(), other.login()));
          assertThat(own.find("language")).isEmpty();
          assertThatThrownBy(() -> own.keep("no good key", "x")).isInstanceOf(RuleBroken.class);
          assertThatThrownBy(() -> own.keep("long", "字".repeat(1_334)))
              .isInstanceOf(RuleBroken.class);
          own.keep("long", "字".repeat(1_333));
        });
  }

  @PersistenceTest
  void a_shared_view_is_seen_by_the_own_team_and_by_nobody_else(TestDatabase on) {
    Work.run(
        on,
        em -> {
          em.setFlushMode(FlushModeType.AUTO);
          Person one = People.store(em, "shares.one", DutyClass.BUSINESS);
          Person colleague = People.store(em, "shares.colleague", DutyClass.BUSINESS);
          TeamForm named = new TeamForm();
          named.setName("夜班组");
          Team team = new Team(named, em.find(Organization.class, Organization.SEEDED_OFFICE));
          em.persist(team);
          em.persist(new TeamMember(team, one, false));
          em.persist(new TeamMember(team, colleague, false));
          ActingAs current = new ActingAs(member(one, team));
          OwnPreferences own = new OwnPreferences();
          own.em = em;
          own.current = current;
          own.keep("view.incident.1", "{\"name\":\"夜班\"}");
          own.keep("view.incident.2", "{}");
          current.become(member(colleague, team));
          assertThat(own.ofTeams("view.incident.")).isEmpty();
          current.become(member(one, team));
          own.share("view.incident.1", true);
          assertThat(own.choices("view.incident.").get("view.incident.1").shared()).isTrue();
          assertThat(own.choices("view.incident.").get("view.incident.2").shared()).isFalse();
          assertThat(own.ofTeams("view.incident.")).isEmpty();
          current.become(member(colleague, team));
          assertThat(own.ofTeams("view.incident."))
              .containsExactly(new SharedPreference(one.fullName(), "{\"name\":\"夜班\"}"));
          assertThat(own.ofTeams("view.request.")).isEmpty();
          assertThat(own.find("view.incident.1")).isEmpty();
          current.become(ActingAs.staff(colleague.id(), colleague.login()));
          assertThat(own.ofTeams("view.incident.")).isEmpty();
          assertThatThrownBy(() -> own.share("view.incident.1", true))
              .hasMessageContaining("preference.no-team");
          current.become(member(one, team));
          own.share("view.incident.1", false);
          current.become(member(colleague, team));
          assertThat(own.ofTeams("view.incident.")).isEmpty();
        });
  }

  private static Actor member(Person person, Team team) {
    Actor staff = ActingAs.staff(person.id(), person.login());
    return new Actor(
        staff.personId(),
        staff.login(),
        staff.displayName(),
        staff.organizationId(),
        staff.side(),
        staff.roles(),
        staff.permissions(),
        Set.of(team.id()),
        Set.of(team.supportLine()),
        staff.contractIds());
  }
}

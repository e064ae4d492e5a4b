package org.egovops.party;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.role.Grants;
import org.junit.jupiter.api.Tag;

@Tag("SEC-05")
class ActorsTest {

  private Instant now = Instant.parse("2026-03-02T01:00:00Z");

  @PersistenceTest
  void an_actor_is_what_teams_and_counting_grants_make_of_a_person(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Organization contractor = People.unit(em, "承建单位甲", Side.CONTRACTOR);
          Person person = People.store(em, "actor.one", DutyClass.BUSINESS, contractor);
          Team team = People.team(em, "服务台甲", SupportLine.L1, contractor);
          People.join(em, team, person);
          Grants.give(em, person, "SERVICE_DESK_AGENT", 77L, now.minusSeconds(60), null);
          Grants.give(em, person, "BATCH_OPERATOR", null, now.plusSeconds(60), null);
          em.flush();
          Actor actor = actors(em).find(Caller.of("actor.one")).orElseThrow();
          assertThat(actor.side()).isEqualTo(Side.CONTRACTOR);
          assertThat(actor.teamIds()).containsExactly(team.id());
          assertThat(actor.lines()).containsExactly(SupportLine.L1);
          assertThat(actor.contractIds()).containsExactly(77L);
          assertThat(actor.roles()).containsExactly("SERVICE_DESK_AGENT");
          assertThat(actor.permissions())
              .contains(Permission.INCIDENT_REGISTER)
              .doesNotContain(Permission.JOB_OPERATE);
        });
  }

  @PersistenceTest
  void where_nothing_names_a_contract_those_of_the_own_organisation_bound_the_scope(
      TestDatabase database) {
    Work.run(
        database,
        em -> {
          Organization contractor = People.unit(em, "承建单位乙", Side.CONTRACTOR);
          Person manager = People.store(em, "actor.four", DutyClass.BUSINESS, contractor);
          People.store(em, "actor.five", DutyClass.SYSTEM_ADMINISTRATION);
          Grants.give(em, manager, "CHANGE_MANAGER", null, now.minusSeconds(60), null);
          em.flush();
          Actors actors = actors(em);
          actors.record.engagements = party -> Set.of(party + 5000);
          assertThat(actors.find(Caller.of("actor.four")).orElseThrow().contractIds())
              .containsExactly(contractor.id() + 5000);
          assertThat(actors.find(Caller.of("actor.five")).orElseThrow().contractIds()).isEmpty();
          Grants.give(em, manager, "INCIDENT_MANAGER", 78L, now.minusSeconds(60), null);
          em.flush();
          actors.forget(new AccessChanged());
          assertThat(actors.find(Caller.of("actor.four")).orElseThrow().contractIds())
              .containsExactly(78L);
        });
  }

  @PersistenceTest
  void what_is_granted_for_one_contract_acts_on_no_other(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Organization contractor = People.unit(em, "承建单位丙", Side.CONTRACTOR);
          Person person = People.store(em, "actor.six", DutyClass.BUSINESS, contractor);
          Grants.give(em, person, "SERVICE_DESK_AGENT", 81L, now.minusSeconds(60), null);
          Grants.give(em, person, "L2_ENGINEER", 82L, now.minusSeconds(60), null);
          Grants.give(em, person, "BATCH_OPERATOR", null, now.minusSeconds(60), null);
          em.flush();
          Actor actor = actors(em).find(Caller.of("actor.six")).orElseThrow();
          assertThat(actor.contractIds()).containsExactlyInAnyOrder(81L, 82L);
          assertThat(actor.contractIds(Permission.INCIDENT_DISPATCH)).containsExactly(81L);
          assertThat(actor.contractIds(Permission.INCIDENT_READ))
              .containsExactlyInAnyOrder(81L, 82L);
          assertThat(actor.isBounded(Permission.JOB_OPERATE)).isFalse();
          assertThat(actor.in(81).may(Permission.INCIDENT_DISPATCH)).isTrue();
          assertThat(actor.in(82).may(Permission.INCIDENT_DISPATCH)).isFalse();
          assertThat(actor.in(82).may(Permission.INCIDENT_WORK)).isTrue();
          assertThat(actor.in(82).may(Permission.JOB_OPERATE)).isTrue();
          assertThat(actor.under(Permission.INCIDENT_DISPATCH).contractIds()).containsExactly(81L);
        });
  }

  @PersistenceTest
  void a_closed_or_expired_account_is_nobody(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = People.store(em, "actor.two", DutyClass.BUSINESS);
          em.flush();
          Actors actors = actors(em);
          assertThat(actors.find(Caller.of("actor.two"))).isPresent();
          person.activate(false);
          em.flush();
          actors.forget(new AccessChanged());
          assertThat(actors.find(Caller.of("actor.two"))).isEmpty();
          assertThat(actors.find(Caller.of("never.seen"))).isEmpty();
        });
  }

  @PersistenceTest
  void a_change_made_on_another_node_is_seen_after_five_seconds(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Person person = People.store(em, "actor.three", DutyClass.BUSINESS);
          em.flush();
          Actors actors = actors(em);
          assertThat(actors.find(Caller.of("actor.three"))).isPresent();
          person.activate(false);
          em.flush();
          now = now.plusMillis(4_999);
          assertThat(actors.find(Caller.of("actor.three"))).isPresent();
          now = now.plusMillis(1);
          assertThat(actors.find(Caller.of("actor.three"))).isEmpty();
        });
  }

  @PersistenceTest
  void the_directory_pages_by_name_and_takes_wildcards_literally(TestDatabase database) {
    Work.run(
        database,
        em -> {
          Parties parties = new Parties();
          parties.em = em;
          People.unit(em, "目录局-1", Side.DEPARTMENT);
          People.unit(em, "目录局-2", Side.DEPARTMENT);
          People.unit(em, "目录局_3", Side.DEPARTMENT);
          em.flush();
          var first = parties.organizations(PartySearch.named("目录局", 2));
          assertThat(first.rows()).extracting(OrganizationRow::name).hasSize(2);
          var rest =
              parties.organizations(
                  new PartySearch("目录局", Side.DEPARTMENT, null, null, first.next(), 2));
          assertThat(rest.rows()).hasSize(1);
          assertThat(rest.next()).isNull();
          assertThat(parties.organizations(PartySearch.named("局_", 9)).rows()).hasSize(1);
          assertThat(parties.organizations(PartySearch.named("%", 9)).rows()).isEmpty();
          assertThat(parties.people(PartySearch.named("nobody-here", 9)).rows()).isEmpty();
          assertThat(parties.teams(PartySearch.all()).rows()).isNotNull();
        });
  }

  @PersistenceTest
  @Tag("PIPL-51")
  void a_telephone_number_lies_encrypted_in_the_table(TestDatabase database) {
    long id = Work.in(database, em -> People.store(em, "secret", DutyClass.BUSINESS).id());
    Work.run(
        database,
        em -> {
          Object stored =
              em.createNativeQuery("select phone from person where id = " + id).getSingleResult();
          assertThat((String) stored).startsWith("sm4:").doesNotContain("8000");
          Person person = em.find(Person.class, id);
          assertThat(person.phone()).isEqualTo("13800138000");
          assertThat(person.maskedPhone()).isEqualTo("138****8000");
        });
  }

  private Actors actors(EntityManager em) {
    Actors actors = new Actors();
    actors.record = People.actorRecord(em);
    actors.clock = new Clock(() -> now);
    return actors;
  }
}

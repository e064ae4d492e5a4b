package org.egovops.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.role.GrantRow;
import org.egovops.party.role.ReviewRow;
import org.egovops.party.role.RoleManagement;
import org.junit.jupiter.api.Tag;

@Tag("SEC-05")
class LastAdministratorTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final long SYSTEM = 2;
  private static final long AUDIT = 4;

  @PersistenceTest
  void nobody_closes_the_own_account_or_the_last_of_an_administration(TestDatabase database) {
    Work.run(
        database,
        em -> {
          closeOthers(em);
          PartyManagement door = house(em).get(PartyManagement.class);
          refused("party.own-account", () -> door.activate(SYSTEM, false));
          refused("party.own-account", () -> door.limit(SYSTEM, NOW.plusSeconds(60)));
          refused("party.last-administrator", () -> door.activate(AUDIT, false));
          refused("party.own-account", () -> endByForm(door, em, SYSTEM));
          refused("party.last-administrator", () -> endByForm(door, em, AUDIT));
          Person second =
              People.store(
                  em, "second." + database.name().toLowerCase(), DutyClass.AUDIT_ADMINISTRATION);
          em.flush();
          door.activate(AUDIT, false);
          door.activate(AUDIT, true);
          People.close(second);
        });
  }

  @PersistenceTest
  void the_last_grant_of_an_administration_cannot_be_taken_back(TestDatabase database) {
    Work.run(
        database,
        em -> {
          RoleManagement door = house(em).get(RoleManagement.class);
          GrantRow last = door.grantsOf(AUDIT).get(0);
          refused("party.grant-last", () -> door.revoke(last.id()));
        });
  }

  @PersistenceTest
  void the_review_names_every_grant_that_counts_page_by_page(TestDatabase database) {
    Work.run(
        database,
        em -> {
          RoleManagement door = house(em).get(RoleManagement.class);
          String after = null;
          long found = 0;
          do {
            var page = door.review(false, after, 2);
            found += page.rows().stream().map(ReviewRow::roleCode).filter(Objects::nonNull).count();
            after = page.next();
          } while (after != null);
          assertThat(found).isGreaterThanOrEqualTo(3);
          List<String> logins = new ArrayList<>();
          do {
            var page = door.review(true, after, 100);
            page.rows().stream().map(ReviewRow::login).forEach(logins::add);
            after = page.next();
          } while (after != null);
          assertThat(logins).contains("sysadmin", "secadmin", "auditadmin");
          refused("paging.unknown-place", () -> door.review(false, "x", 2));
        });
  }

  private static void endByForm(PartyManagement door, EntityManager em, long id) {
    PersonForm form = door.person(id);
    form.setExpiresAt(NOW.plusSeconds(60));
    door.change(id, em.find(Person.class, id).version(), form);
  }

  /** Other tests use the same database and leave administrators in it. */
  private static void closeOthers(EntityManager em) {
    em.createQuery(
            "select p from Person p where p.dutyClass = :audit and p.id <> :last", Person.class)
        .setParameter("audit", DutyClass.AUDIT_ADMINISTRATION)
        .setParameter("last", AUDIT)
        .getResultList()
        .forEach(People::close);
    em.flush();
  }

  private static Wired house(EntityManager em) {
    em.setFlushMode(jakarta.persistence.FlushModeType.AUTO);
    return Wired.in(em)
        .with(Clock.class, new Clock(() -> NOW))
        .with(Engagements.class, organization -> Set.of())
        .with(ContractNames.class, List::of)
        .with(
            CurrentActor.class,
            new ActingAs(
                ActingAs.actor(SYSTEM, "sysadmin", Side.ADMINISTRATION, Permission.ACCOUNT_EDIT)));
  }

  private static void refused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
  }
}

package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.egovops.kernel.Origin;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.Sm3;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

class AuditTrailTest {

  private static final Instant NOW = Instant.parse("2026-02-14T09:30:00.123Z");

  @AfterEach
  void leave() {
    Origin.leave();
  }

  @PersistenceTest
  @Tag("8.1.4.3b")
  void an_entry_says_who_did_what_when_from_where_and_with_what_success(TestDatabase database) {
    new AuditHouse(database);
    Origin.enter(new Origin("R-77", "10.1.2.3", Origin.Channel.REST));
    record(
        database,
        AuditHouse.event("INC-2026-000001").roles(Set.of("SERVICE_DESK", "L1")).failed(),
        NOW);
    AuditRow row = search(database, AuditQuery.ALL, null, 10).rows().get(0);
    assertThat(row.recordedAt()).isEqualTo(NOW);
    assertThat(row.personId()).isEqualTo(11);
    assertThat(row.login()).isEqualTo("desk1");
    assertThat(row.personName()).isEqualTo("服务台甲");
    assertThat(row.roles()).isEqualTo("L1,SERVICE_DESK");
    assertThat(row.clientAddress()).isEqualTo("10.1.2.3");
    assertThat(row.requestId()).isEqualTo("R-77");
    assertThat(row.channel()).isEqualTo("REST");
    assertThat(row.action()).isEqualTo("TRANSITION");
    assertThat(row.objectKind()).isEqualTo("INCIDENT");
    assertThat(row.objectId()).isEqualTo(5);
    assertThat(row.objectNumber()).isEqualTo("INC-2026-000001");
    assertThat(row.success()).isFalse();
    assertThat(row.before()).isEqualTo("NEW");
    assertThat(row.after()).isEqualTo("ACCEPTED");
    assertThat(row.digest()).isEqualTo(row.contentDigest());
  }

  @PersistenceTest
  @Tag("8.1.4.3d")
  void work_whose_audit_cannot_be_written_fails_as_a_whole(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    assertThatThrownBy(
            () ->
                Work.run(
                    database,
                    em -> {
                      em.persist(new StoredDraft(740_000_001L, "audit/fails", "work", NOW));
                      AuditHouse.trail(em, NOW).record(unwritable());
                    }))
        .isInstanceOf(RuntimeException.class);
    assertThat(house.number("select count(*) from draft where person_id = 740000001")).isZero();
  }

  private static AuditEvent unwritable() {
    AuditEvent event = AuditHouse.event("N");
    event.detail = "x".repeat(5_000);
    return event;
  }

  @PersistenceTest
  @Tag("8.1.4.3a")
  void a_hostile_login_name_is_recorded_and_not_able_to_hinder_the_audit(TestDatabase database) {
    new AuditHouse(database);
    String hostile = "a\u0000b\uD800" + "长".repeat(500);
    Author unknown = new Author(null, hostile, null);
    Origin.enter(new Origin("r".repeat(300), "9".repeat(300), Origin.Channel.SCREEN));
    record(
        database,
        AuditEvent.of(AuditAction.LOGIN, unknown, null, null, hostile).detail(hostile.repeat(9)),
        NOW);
    AuditRow row = search(database, AuditQuery.ALL, null, 10).rows().get(0);
    assertThat(row.login()).startsWith("a\uFFFDb\uFFFD长").hasSize(100);
    assertThat(row.clientAddress()).hasSize(64);
    assertThat(row.digest()).isEqualTo(row.contentDigest());
  }

  @PersistenceTest
  @Tag("8.1.4.3b")
  void a_value_too_long_is_kept_by_its_beginning_and_its_digest(TestDatabase database) {
    new AuditHouse(database);
    String value = "值".repeat(3_000);
    record(database, AuditHouse.event("N").before(value), NOW);
    AuditRow row = search(database, AuditQuery.ALL, null, 10).rows().get(0);
    assertThat(row.before()).startsWith("值值").endsWith("SM3 " + Sm3.hex(value));
    assertThat(row.before().length()).isLessThanOrEqualTo(1_000);
  }

  @PersistenceTest
  @Tag("8.1.4.3b")
  void each_condition_of_a_search_narrows_it(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    house.write(3, AuditHouse.START);
    Origin.enter(new Origin("r", "10.0.0.9", Origin.Channel.SCREEN));
    Author other = new Author(12L, "desk2", "服务台乙");
    record(
        database,
        AuditEvent.of(AuditAction.LOGIN, other, null, null, null).failed(),
        AuditHouse.START.plusSeconds(10));
    assertThat(count(database, AuditQuery.ALL)).isEqualTo(4);
    assertThat(count(database, query("login", "desk2"))).isEqualTo(1);
    assertThat(count(database, query("number", "INC-2026-2"))).isEqualTo(1);
    assertThat(count(database, query("address", "10.0.0.9"))).isEqualTo(1);
    assertThat(count(database, query("address", ""))).isEqualTo(4);
    assertThat(count(database, query("action", AuditAction.LOGIN))).isEqualTo(1);
    assertThat(count(database, query("success", true))).isEqualTo(3);
    assertThat(count(database, query("from", AuditHouse.START.plusSeconds(2)))).isEqualTo(2);
    assertThat(count(database, query("until", AuditHouse.START.plusSeconds(2)))).isEqualTo(2);
  }

  @PersistenceTest
  @Tag("8.1.4.3b")
  void pages_of_a_search_cover_every_entry_once_newest_first(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    house.write(11, AuditHouse.START);
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      Page<AuditRow> page = search(database, AuditQuery.ALL, after, 4);
      page.rows().forEach(row -> seen.add(row.objectNumber()));
      after = page.next();
    } while (after != null);
    assertThat(seen)
        .hasSize(11)
        .doesNotHaveDuplicates()
        .startsWith("INC-2026-10")
        .endsWith("INC-2026-0");
    assertThatThrownBy(() -> search(database, AuditQuery.ALL, "nonsense", 4))
        .isInstanceOf(RuleBroken.class);
  }

  private static AuditQuery query(String condition, Object value) {
    return new AuditQuery(
        "from".equals(condition) ? (Instant) value : null,
        "until".equals(condition) ? (Instant) value : null,
        "login".equals(condition) ? (String) value : null,
        "action".equals(condition) ? (AuditAction) value : null,
        "number".equals(condition) ? (String) value : null,
        "address".equals(condition) ? (String) value : null,
        "success".equals(condition) ? (Boolean) value : null);
  }

  private static int count(TestDatabase database, AuditQuery query) {
    return search(database, query, null, 100).rows().size();
  }

  private static Page<AuditRow> search(
      TestDatabase database, AuditQuery query, String after, int limit) {
    return Work.in(
        database,
        em -> {
          AuditEntries entries = new AuditEntries();
          entries.em = em;
          return entries.search(query, after, limit);
        });
  }

  private static void record(TestDatabase database, AuditEvent event, Instant now) {
    Work.run(database, em -> AuditHouse.trail(em, now).record(event));
  }
}

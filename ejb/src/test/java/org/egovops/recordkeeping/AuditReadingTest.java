package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.Sm3;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.Permission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AuditReadingTest {

  private static final Author AUDITOR = new Author(9L, "audit", "审计管理员");
  private static final Instant LATER = AuditHouse.START.plusSeconds(86_400);

  @Test
  @Tag("8.1.4.2d")
  void only_who_may_read_the_audit_comes_through_the_door() {
    assertThat(AuditReading.class.getAnnotation(RolesAllowed.class).value())
        .containsExactly(Permission.AUDIT_READ.name());
  }

  @PersistenceTest
  @Tag("8.1.4.3a")
  void an_export_holds_every_entry_and_is_itself_audited(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    house.write(2, AuditHouse.START);
    String csv = export(database);
    assertThat(csv).startsWith("\ufeffid,time,login,");
    List<String> lines = csv.lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).contains(",EXPORT,true,AUDIT,");
    assertThat(lines.get(3))
        .contains("2026-02-14T17:30:00.000+08:00,desk1,服务台甲,11,")
        .contains("INC-2026-0,5,受理,NEW,ACCEPTED,");
    assertThat(house.number("select count(*) from audit_entry where audit_action = 'EXPORT'"))
        .isOne();
  }

  @PersistenceTest
  @Tag("8.1.4.3a")
  void a_cell_that_a_spreadsheet_would_run_becomes_text(TestDatabase database) {
    new AuditHouse(database);
    AuditEvent event =
        AuditEvent.of(AuditAction.LOGIN, AuditHouse.DESK, null, null, "=cmd|' /C calc'!A0");
    Work.run(database, em -> AuditHouse.trail(em, AuditHouse.START).record(event));
    assertThat(export(database)).contains("'=cmd|").doesNotContain(",=cmd|");
  }

  @PersistenceTest
  @Tag("8.1.4.3c")
  void a_verification_is_audited_with_its_outcome(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    house.write(3, AuditHouse.START);
    house.seal(AuditHouse.START.plusSeconds(3), AuditSealer.RECENT);
    AuditAnchor end = reading(database, AuditReading::anchor).orElseThrow();
    assertThat(reading(database, door -> door.verify(end)).sound()).isTrue();
    house.sql("update audit_entry set login = 'x' where object_number = 'INC-2026-1'");
    assertThat(reading(database, door -> door.verify(null)).sound()).isFalse();
    assertThat(
            house.number(
                "select count(*) from audit_entry where audit_action = 'VERIFY' and success ="
                    + " false and detail = 'blocks=1 entries=3 findings=1'"))
        .isOne();
  }

  @Test
  @Tag("8.1.4.3c")
  void an_anchor_is_read_back_as_it_was_noted() {
    AuditAnchor anchor = new AuditAnchor(1_024, Sm3.hex("abc"));
    assertThat(AuditAnchor.parse(" " + anchor.toString().toUpperCase(Locale.ROOT) + "\n"))
        .isEqualTo(anchor);
    for (String strange : new String[] {null, "", "12", "x:" + anchor.digest(), "1:abc"}) {
      assertThatThrownBy(() -> AuditAnchor.parse(strange)).isInstanceOf(RuleBroken.class);
    }
  }

  private static String export(TestDatabase database) {
    return reading(
        database,
        door -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            door.export(AuditQuery.ALL, out);
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
          return out.toString(StandardCharsets.UTF_8);
        });
  }

  private static <T> T reading(TestDatabase database, Function<AuditReading, T> work) {
    return Work.in(database, em -> work.apply(door(database, em)));
  }

  private static AuditReading door(TestDatabase database, EntityManager em) {
    AuditReading door = new AuditReading();
    door.entries = new AuditEntries();
    door.entries.em = em;
    door.blocks = AuditHouse.blocks(em);
    door.verification = new AuditVerification();
    door.verification.em = em;
    door.verification.blocks = door.blocks;
    door.current = () -> AUDITOR;
    door.clock = new Clock(InstantSource.fixed(LATER));
    door.audit = new Alone(database);
    return door;
  }

  /** Records in a transaction of its own, as the container's interceptor makes it. */
  private static final class Alone extends AuditTrail {

    private final TestDatabase database;

    Alone(TestDatabase database) {
      this.database = database;
    }

    @Override
    public void recordAlone(AuditEvent event) {
      Work.run(database, em -> AuditHouse.trail(em, LATER).record(event));
    }
  }
}

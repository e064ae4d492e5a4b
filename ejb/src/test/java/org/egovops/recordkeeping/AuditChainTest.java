package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.Sm3;
import org.egovops.kernel.TestDatabase;
import org.egovops.recordkeeping.AuditFinding.Kind;
import org.junit.jupiter.api.Tag;

/** Breaks the chain in every way somebody with a database client could, and sees it found. */
@Tag("8.1.4.3c")
class AuditChainTest {

  private static final Instant LATER = AuditHouse.START.plusSeconds(86_400);

  @PersistenceTest
  void an_untouched_audit_is_sound(TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    AuditVerdict verdict = house.verify(LATER);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.sound()).isTrue();
    assertThat(verdict.blocks()).isEqualTo(3);
    assertThat(verdict.entries()).isEqualTo(30);
    assertThat(verdict.end()).isEqualTo(house.end());
  }

  @PersistenceTest
  void an_empty_audit_is_sound_and_nothing_is_sealed(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    assertThat(house.seal(LATER, AuditSealer.RECENT)).isZero();
    assertThat(house.verify(LATER).sound()).isTrue();
    assertThat(house.verify(LATER).end()).isNull();
  }

  @PersistenceTest
  void an_altered_entry_is_named_whichever_field_was_altered(TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    long id = entry(house, "INC-2026-4");
    for (String change :
        List.of(
            "person_id = 99",
            "login = 'x'",
            "person_name = null",
            "roles = 'ADMIN'",
            "client_address = '1.1.1.1'",
            "channel = 'SOAP'",
            "request_id = 'x'",
            "audit_action = 'NEVER'",
            "object_kind = 'X'",
            "object_id = 6",
            "object_number = 'X'",
            "success = false",
            "detail = null",
            "value_before = 'X'",
            "value_after = 'X'",
            "digest = '" + Sm3.hex("x") + "'",
            "recorded_at = timestamp '2026-02-14 09:30:04.001'")) {
      house.sql("create table audit_kept as select * from audit_entry where id = " + id);
      assertThat(house.sql("update audit_entry set " + change + " where id = " + id)).isOne();
      assertThat(house.verify(LATER).findings())
          .as(change)
          .containsExactly(new AuditFinding(Kind.ENTRY_ALTERED, 1L, id));
      house.sql("delete from audit_entry where id = " + id);
      house.sql("insert into audit_entry select * from audit_kept");
      house.sql("drop table audit_kept");
    }
    assertThat(house.verify(LATER).sound()).isTrue();
  }

  @PersistenceTest
  void an_entry_altered_together_with_its_digest_is_still_named(TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    long id = entry(house, "INC-2026-4");
    house.sql("update audit_entry set login = 'other', digest = repeat('a', 64) where id = " + id);
    assertThat(house.verify(LATER).findings())
        .containsExactly(new AuditFinding(Kind.ENTRY_ALTERED, 1L, id));
  }

  @PersistenceTest
  void a_deleted_entry_is_named(TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    long id = entry(house, "INC-2026-15");
    house.sql("delete from audit_entry where id = " + id);
    assertThat(house.verify(LATER).findings())
        .containsExactly(new AuditFinding(Kind.ENTRY_MISSING, 2L, id));
  }

  @PersistenceTest
  void an_entry_put_in_afterwards_is_named_once_it_ought_to_have_been_sealed(
      TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    house.sql(
        "insert into audit_entry (id, version, recorded_at, login, channel, audit_action, success,"
            + " digest) select 17, 1, recorded_at, 'ghost', 'REST', 'LOGIN', success, digest from"
            + " audit_entry where object_number = 'INC-2026-4'");
    Instant entered = AuditHouse.START.plusSeconds(4);
    assertThat(house.verify(entered.plus(AuditVerification.PATIENCE)).sound()).isTrue();
    assertThat(house.verify(entered.plus(AuditVerification.PATIENCE).plusMillis(1)).findings())
        .containsExactly(new AuditFinding(Kind.ENTRY_UNSEALED, null, 17L));
  }

  @PersistenceTest
  void an_altered_block_is_named(TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    for (String change :
        List.of(
            "entry_count = 9",
            "first_time = timestamp '2020-01-01 00:00:00'",
            "last_time = timestamp '2020-01-01 00:00:00'",
            "sealed_at = timestamp '2020-01-01 00:00:00'")) {
      house.sql("create table audit_kept as select * from audit_block where block_number = 2");
      house.sql("update audit_block set " + change + " where block_number = 2");
      assertThat(house.verify(LATER).findings())
          .as(change)
          .containsExactly(new AuditFinding(Kind.BLOCK_ALTERED, 2L, null));
      house.sql("delete from audit_block where block_number = 2");
      house.sql("insert into audit_block select * from audit_kept");
      house.sql("drop table audit_kept");
    }
  }

  @PersistenceTest
  void an_entry_taken_out_together_with_its_line_in_the_block_is_found(TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    long id = entry(house, "INC-2026-15");
    house.sql("delete from audit_entry where id = " + id);
    house.sql(
        "update audit_block set entry_count = 9, entry_list = replace(entry_list, '"
            + id
            + " ', 'x ') where block_number = 2");
    assertThat(house.verify(LATER).findings())
        .containsExactly(new AuditFinding(Kind.BLOCK_ALTERED, 2L, null));
  }

  @PersistenceTest
  void a_block_made_anew_with_a_right_digest_breaks_the_chain_at_its_successor(
      TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    house.sql("update audit_block set digest = repeat('b', 64) where block_number = 2");
    assertThat(house.verify(LATER).findings())
        .containsExactly(
            new AuditFinding(Kind.BLOCK_ALTERED, 2L, null),
            new AuditFinding(Kind.CHAIN_BROKEN, 3L, null));
    house.sql("update audit_block set previous_digest = repeat('b', 64) where block_number = 3");
    assertThat(house.verify(LATER).findings())
        .containsExactly(
            new AuditFinding(Kind.BLOCK_ALTERED, 2L, null),
            new AuditFinding(Kind.BLOCK_ALTERED, 3L, null));
  }

  @PersistenceTest
  void a_missing_block_is_named_and_so_are_the_entries_left_without_seal(TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    house.sql("delete from audit_block where block_number = 2");
    AuditVerdict verdict = house.verify(LATER);
    assertThat(verdict.findings())
        .startsWith(new AuditFinding(Kind.BLOCK_MISSING, 2L, null))
        .filteredOn(finding -> finding.kind() == Kind.ENTRY_UNSEALED)
        .hasSize(10);
    assertThat(verdict.findingCount()).isEqualTo(11);
  }

  @PersistenceTest
  void an_entry_sealed_twice_is_named(TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    long id = entry(house, "INC-2026-4");
    house.sql(
        "update audit_block set entry_list = (select entry_list from audit_block where"
            + " block_number = 1) where block_number = 2");
    assertThat(house.verify(LATER).findings())
        .contains(
            new AuditFinding(Kind.BLOCK_ALTERED, 2L, null),
            new AuditFinding(Kind.ENTRY_SEALED_TWICE, 2L, id));
  }

  @PersistenceTest
  void a_chain_cut_off_and_sealed_anew_is_sound_in_itself_and_differs_from_its_anchor(
      TestDatabase database) {
    AuditHouse house = threeBlocks(database);
    AuditAnchor noted = house.end();
    assertThat(house.verify(LATER, noted).sound()).isTrue();
    house.sql("delete from audit_block where block_number = 3");
    assertThat(house.verify(LATER, noted).findings())
        .contains(new AuditFinding(Kind.BLOCK_MISSING, 3L, null));
    house.sql("delete from audit_entry where object_number = 'INC-2026-29'");
    house.seal(LATER, AuditSealer.FIRST);
    assertThat(house.verify(LATER).sound()).isTrue();
    assertThat(house.verify(LATER, noted).findings())
        .containsExactly(new AuditFinding(Kind.ANCHOR_DIFFERS, 3L, null));
  }

  @PersistenceTest
  void findings_beyond_the_first_thousand_are_counted(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    house.insert(1_500);
    AuditVerdict verdict = house.verify(LATER);
    assertThat(verdict.findings()).hasSize(AuditVerdict.MOST_FINDINGS);
    assertThat(verdict.findingCount()).isEqualTo(1_500);
  }

  private static AuditHouse threeBlocks(TestDatabase database) {
    AuditHouse house = new AuditHouse(database);
    for (int block = 0; block < 3; block++) {
      house.write(10 * block, 10, AuditHouse.START.plusSeconds(10L * block));
      assertThat(house.seal(AuditHouse.START.plusSeconds(10L * block + 10), AuditSealer.RECENT))
          .isEqualTo(10);
    }
    return house;
  }

  private static long entry(AuditHouse house, String number) {
    return house.number("select id from audit_entry where object_number = '" + number + "'");
  }
}

package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InspectionTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void findings_come_back_as_they_were_kept() {
    List<AuditFinding> findings =
        List.of(
            new AuditFinding(AuditFinding.Kind.ENTRY_ALTERED, 7L, 4_711L),
            new AuditFinding(AuditFinding.Kind.BLOCK_MISSING, 8L, null),
            new AuditFinding(AuditFinding.Kind.ENTRY_UNSEALED, null, 12L));
    assertThat(row(NOW, NOW, 3, InspectionRow.write(findings)).findings()).isEqualTo(findings);
    assertThat(row(NOW, NOW, 0, "").findings()).isEmpty();
  }

  @Test
  void however_much_is_broken_the_first_findings_fit() {
    List<AuditFinding> many =
        LongStream.range(0, 500)
            .mapToObj(
                id ->
                    new AuditFinding(
                        AuditFinding.Kind.ENTRY_SEALED_TWICE, Long.MAX_VALUE, Long.MAX_VALUE - id))
            .toList();
    assertThat(InspectionRow.write(many)).hasSizeLessThanOrEqualTo(4_000);
  }

  @Test
  @Tag("SEC-04")
  void one_that_has_fallen_silent_shows_as_interrupted() {
    InspectionRow running = row(NOW, null, 0, null);
    assertThat(running.standing(NOW.plusSeconds(60))).isEqualTo(InspectionRow.Standing.RUNNING);
    assertThat(running.standing(NOW.plusSeconds(180)))
        .isEqualTo(InspectionRow.Standing.INTERRUPTED);
    assertThat(running.percent()).isEqualTo(50);
    assertThat(row(NOW, NOW, 0, "").standing(NOW)).isEqualTo(InspectionRow.Standing.SOUND);
    assertThat(row(NOW, NOW, 1, "").standing(NOW)).isEqualTo(InspectionRow.Standing.BROKEN);
  }

  private static InspectionRow row(Instant beat, Instant finished, long count, String findings) {
    return new InspectionRow(
        1, NOW, "auditadmin", null, 10, 5, 50, beat, finished, count, findings, null);
  }
}

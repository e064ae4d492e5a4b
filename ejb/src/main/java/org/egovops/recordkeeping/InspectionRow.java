package org.egovops.recordkeeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Inspection row (审计链校验任务列表行).
 *
 * @param anchor the anchor it was held against, or null
 * @param blocksTotal blocks there were at its beginning
 * @param beatAt when it last said how far it is
 * @param findingCount how many places are broken; all of them are in the verification's audit entry
 * @param firstFindings the first of them as stored
 * @param chainEnd end of the chain as found, to be noted as the next anchor
 */
public record InspectionRow(
    long id,
    Instant startedAt,
    String startedBy,
    String anchor,
    long blocksTotal,
    long blocksDone,
    long entriesDone,
    Instant beatAt,
    Instant finishedAt,
    long findingCount,
    String firstFindings,
    String chainEnd) {

  /** How an inspection stands (校验状态). */
  public enum Standing {
    /** 校验中. */
    RUNNING,
    /** 已中断: its node has gone, or it could not go on. */
    INTERRUPTED,
    /** 完整. */
    SOUND,
    /** 有异常. */
    BROKEN
  }

  static final String SELECT =
      """
      select new org.egovops.recordkeeping.InspectionRow(i.id, i.startedAt, i.startedBy, i.anchor,
        i.blocksTotal, i.blocksDone, i.entriesDone, i.beatAt, i.finishedAt, i.findingCount,
        i.findings, i.chainEnd)
      from AuditInspection i
      """;

  private static final Duration SILENT = Duration.ofMinutes(2);
  private static final int SHOWN = 60;

  /** How it stands at {@code now}. */
  public Standing standing(Instant now) {
    if (finishedAt != null) {
      return findingCount == 0 ? Standing.SOUND : Standing.BROKEN;
    }
    return beatAt.plus(SILENT).isBefore(now) ? Standing.INTERRUPTED : Standing.RUNNING;
  }

  /** How far it is, 0 to 100; the last percent is the search for what no block lists. */
  public int percent() {
    if (finishedAt != null) {
      return 100;
    }
    return blocksTotal == 0 ? 0 : (int) Math.min(99, blocksDone * 100 / blocksTotal);
  }

  /** The first places where the audit is broken. */
  public List<AuditFinding> findings() {
    return firstFindings == null || firstFindings.isEmpty()
        ? List.of()
        : Arrays.stream(firstFindings.split("\n")).map(InspectionRow::read).toList();
  }

  static String write(List<AuditFinding> findings) {
    return findings.stream()
        .limit(SHOWN)
        .map(each -> each.kind() + "/" + text(each.blockNumber()) + "/" + text(each.entryId()))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Long number) {
    return number == null ? "-" : number.toString();
  }

  private static AuditFinding read(String line) {
    String[] parts = line.split("/");
    return new AuditFinding(
        AuditFinding.Kind.valueOf(parts[0]), number(parts[1]), number(parts[2]));
  }

  private static Long number(String text) {
    return "-".equals(text) ? null : Long.valueOf(text);
  }
}

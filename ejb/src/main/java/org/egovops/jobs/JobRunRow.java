package org.egovops.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Run as the job desk shows it (作业运行列表行).
 *
 * @param starterId the person who asked for it; null for the timetable
 * @param dueAt when the timetable called for it, or null
 * @param lost it is under way by the books, but its node has died; it can be restarted
 * @param skipped items left out, with their reasons in {@link JobManagement#skips}
 * @param ending why it failed or was missed, or null
 * @param allowed what can be done with it now
 */
public record JobRunRow(
    long id,
    String job,
    Map<String, String> parameters,
    JobState state,
    boolean lost,
    Long starterId,
    String starter,
    Instant dueAt,
    Instant openedAt,
    int attempt,
    Instant attemptAt,
    Instant endedAt,
    String node,
    JobProgress progress,
    long skipped,
    JobText ending,
    Set<JobAction> allowed) {

  static JobRunRow of(JobRun run, long skipped, Instant now) {
    return new JobRunRow(
        run.id(),
        run.job(),
        run.parameters(),
        run.state(),
        run.isLost(now),
        run.starter().personId(),
        run.starter().name(),
        run.dueAt(),
        run.openedAt(),
        run.attempt(),
        run.attemptAt(),
        run.endedAt(),
        run.node(),
        JobProgress.of(run, now),
        skipped,
        run.ending(),
        run.allowed(now));
  }
}

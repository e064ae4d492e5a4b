package org.egovops.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * Job progress (作业进度) of the present step.
 *
 * @param step name of the step, or null before the first
 * @param done items done
 * @param total items in all, or null where not known
 * @param perSecond items a second in this attempt, 0 where it cannot be told yet
 * @param remaining time the rest will take at that rate, or null where it cannot be told
 */
public record JobProgress(
    String step, long done, Long total, double perSecond, Duration remaining) {

  static JobProgress of(JobRun run, Instant now) {
    Instant until = run.endedAt() == null ? now : run.endedAt();
    double seconds =
        run.stepAt() == null ? 0 : Duration.between(run.stepAt(), until).toMillis() / 1000.0;
    double rate = seconds <= 0 ? 0 : (run.done() - run.doneBefore()) / seconds;
    return new JobProgress(run.step(), run.done(), run.total(), rate, remaining(run, rate));
  }

  private static Duration remaining(JobRun run, double rate) {
    if (run.total() == null || rate <= 0 || !JobState.UNDER_WAY.contains(run.state())) {
      return null;
    }
    return Duration.ofSeconds(Math.round(Math.max(0, run.total() - run.done()) / rate));
  }

  /** Hundredths done, or null where the whole is not known. */
  public Integer percent() {
    return total == null || total == 0 ? null : (int) Math.min(100, done * 100 / total);
  }
}

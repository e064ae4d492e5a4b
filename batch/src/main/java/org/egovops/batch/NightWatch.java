package org.egovops.batch;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.jobs.Attempt;
import org.egovops.jobs.DueJob;
import org.egovops.jobs.JobLedger;
import org.egovops.jobs.JobText;
import org.egovops.jobs.TimetableWatch;
import org.egovops.kernel.BusinessException;

/**
 * Night watch (值守): every few seconds and on every node it gives a sign of life for the jobs at
 * work here, stops those that were asked to stop, and begins what the timetable calls for. Called
 * by the WAR, on its own thread.
 */
@ApplicationScoped
public class NightWatch {

  /** How often it wants to be called. */
  public static final Duration ROUND = Duration.ofSeconds(10);

  private static final Logger LOG = Logger.getLogger(NightWatch.class.getName());

  @Inject AtWork atWork;
  @Inject KnownJobs known;
  @Inject Operator operator;
  @Inject JobLedger ledger;
  @Inject TimetableWatch timetable;

  /** One round. What goes wrong in a part is logged and tried again in the next round. */
  public void round() {
    attend("heartbeat", this::beat);
    attend("timetable", () -> timetable.due().forEach(this::take));
  }

  private static void attend(String part, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "Night watch: " + part + " failed, is tried again");
    }
  }

  private void beat() {
    for (Attempt attempt : ledger.alive(atWork.attempts())) {
      Optional.ofNullable(atWork.execution(attempt)).ifPresent(operator::stop);
    }
  }

  private void take(DueJob due) {
    try {
      if (due.late()) {
        timetable.miss(due, JobText.of("job.late"));
      } else {
        begin(due);
      }
    } catch (EJBException quicker) {
      LOG.log(Level.FINE, "Another node was quicker", quicker);
    }
  }

  private void begin(DueJob due) {
    try {
      timetable
          .claim(due, known.complete(due.job(), due.parameters(), Optional.empty(), due.dueAt()))
          .ifPresent(operator::submit);
    } catch (BusinessException refused) {
      timetable.miss(due, JobText.of(refused));
    }
  }
}

package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.egovops.incident.IncidentRow;
import org.egovops.servicelevel.ClockReceipt;
import org.egovops.servicelevel.Outcome;
import org.egovops.servicelevel.Receipt;
import org.egovops.web.screen.Countdown;
import org.egovops.web.screen.Say;

/** Countdowns (时限条): a row's next due time and a record's clocks, as seen now. */
@Named("countdowns")
@RequestScoped
public class Countdowns {

  @Inject Say say;

  /**
   * The next due time of a row in passing time; null where nothing is due. A clock that stands
   * still shows no figure: what is left of it only its receipt knows.
   */
  public Countdown of(IncidentRow row) {
    if (row.dueMetric() == null) {
      return null;
    }
    Duration length = Duration.between(row.dueFrom(), row.dueAt());
    String metric = say.of(row.dueMetric());
    return row.duePaused()
        ? new Countdown(metric, Countdown.Standing.PAUSED, null, length, null)
        : new Countdown(
            metric,
            Countdown.Standing.RUNNING,
            Duration.between(row.dueFrom(), say.getNow()),
            length,
            row.dueAt());
  }

  /**
   * A clock in service time. Two methods of one name would make the pages' expressions try to turn
   * one kind of argument into the other, which costs an exception each time.
   */
  public Countdown ofClock(ClockReceipt clock) {
    Receipt receipt = clock.receipt();
    return new Countdown(
        say.of(clock.metric()),
        standing(receipt),
        receipt.consumed(),
        receipt.length(),
        receipt.due());
  }

  private static Countdown.Standing standing(Receipt receipt) {
    if (receipt.stopped()) {
      boolean late = receipt.outcome() == Outcome.BREACHED;
      return late ? Countdown.Standing.MISSED : Countdown.Standing.MET;
    }
    boolean paused = receipt.outcome() == Outcome.PAUSED;
    return paused ? Countdown.Standing.PAUSED : Countdown.Standing.RUNNING;
  }
}

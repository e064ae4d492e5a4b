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

  /** The next due time of a row in service time, as its record says; null where nothing is due. */
  public Countdown of(IncidentRow row) {
    if (row.dueMetric() == null) {
      return null;
    }
    Duration length = Duration.ofSeconds(row.dueSeconds());
    return new Countdown(
        say.of(row.dueMetric()),
        row.duePaused() ? Countdown.Standing.PAUSED : Countdown.Standing.RUNNING,
        length.minusSeconds(row.dueSecondsLeft()),
        length,
        row.duePaused() ? null : row.dueAt());
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

package org.egovops.ticket;

import java.time.Instant;
import org.egovops.kernel.RuleBroken;
import org.egovops.recordkeeping.Author;

/**
 * Move (一步): one step of work — when it happened, when it is written down, and by whom. What
 * happened earlier may be entered after the fact, never in the future.
 */
public record Move(Instant at, Instant now, Author by) {

  public Move {
    if (at.isAfter(now)) {
      throw RuleBroken.at("happenedAt", "ticket.time-in-future");
    }
  }

  /** A step that happens this moment. */
  public static Move now(Instant now, Author by) {
    return new Move(now, now, by);
  }

  /** Refuses a time before the step this one follows. */
  public Move notBefore(Instant previous) {
    if (previous != null && at.isBefore(previous)) {
      throw RuleBroken.at("happenedAt", "ticket.time-before-step", previous);
    }
    return this;
  }
}

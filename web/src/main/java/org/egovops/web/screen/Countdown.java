package org.egovops.web.screen;

import java.time.Duration;
import java.time.Instant;

/**
 * Countdown (倒计时) of one SLA clock as a screen shows it: never colour alone, always icon, word and
 * bar. Amber from three quarters of the target, red when breached, green in time, grey when the
 * clock stands still or is not committed.
 *
 * @param metric the metric's name in the user's language, e.g. 到场
 * @param standing whether the clock runs, is paused or has ended
 * @param used counted time so far; null where it is not known
 * @param target agreed length
 * @param due when it is breached if nothing stops it; null while paused
 */
public record Countdown(
    String metric, Standing standing, Duration used, Duration target, Instant due) {

  /** What the clock does now. */
  public enum Standing {
    WAITING,
    RUNNING,
    PAUSED,
    MET,
    MISSED
  }

  private static final int SOON_PERCENT = 75;

  /** Counted time left; negative once breached. */
  public Duration left() {
    return target.minus(used);
  }

  /** Share of the target used, 0 to 100. */
  public int percent() {
    if (used == null) {
      return 0;
    }
    return target.isZero() ? 100 : (int) Math.min(100, used.toMillis() * 100 / target.toMillis());
  }

  public boolean breached() {
    return standing == Standing.MISSED || used != null && left().isNegative();
  }

  /**
   * Whether what is left is service time, of which less is left than time passes until it is due:
   * nights, days off and pauses do not count. To the minute.
   */
  public boolean spares(Instant now) {
    return due != null
        && used != null
        && Duration.between(now, due).minus(left()).compareTo(Duration.ofMinutes(1)) >= 0;
  }

  public boolean ended() {
    return standing == Standing.MET || standing == Standing.MISSED;
  }

  /** Colour by meaning: bad, warn, ok or calm. */
  public String tone() {
    if (breached()) {
      return "bad";
    }
    return switch (standing) {
      case WAITING, PAUSED -> "calm";
      case RUNNING -> percent() >= SOON_PERCENT ? "warn" : "ok";
      case MET, MISSED -> "ok";
    };
  }

  /** Icon beside the words. */
  public String icon() {
    if (breached()) {
      return "warn";
    }
    return switch (standing) {
      case WAITING -> "circle";
      case PAUSED -> "pause";
      case RUNNING -> "clock";
      case MET, MISSED -> "check";
    };
  }
}

package org.egovops.servicelevel;

import java.time.Instant;

/**
 * Pause (暂停): time a clock does not count because the record waits.
 *
 * @param from inclusive
 * @param until exclusive; null while it lasts
 * @param state wait state of the record
 * @param who name of the person who put it there
 * @param why reason given
 */
public record Pause(Instant from, Instant until, String state, String who, String why) {

  public Pause {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("A pause cannot end before it begins: " + from);
    }
  }

  /** A pause without a story, as the calculator takes it. */
  public static Pause between(Instant from, Instant until) {
    return new Pause(from, until, null, null, null);
  }

  public boolean isOpen() {
    return until == null;
  }

  Pause endedAt(Instant end) {
    return new Pause(from, end, state, who, why);
  }
}

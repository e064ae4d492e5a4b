package org.egovops.kernel;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Rounds (定时巡查) of timers. The server gives a timer up after its second failure, so a failed round
 * is told and the next one tries again.
 */
public final class Rounds {

  private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

  private Rounds() {}

  /**
   * Runs one round.
   *
   * @param what what it does, for the log
   */
  public static void run(String what, Runnable round) {
    try {
      round.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, what + " failed; the next round tries again", failed);
    }
  }
}

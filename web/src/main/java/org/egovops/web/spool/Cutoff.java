package org.egovops.web.spool;

/**
 * Cut-off (限时中断): wakes the thread that made it out of waiting for bytes, where the waiting is done
 * by the server itself and no stream can be put in between.
 */
final class Cutoff {

  private final Thread reader = Thread.currentThread();
  private boolean over;
  private boolean struck;

  /** Time is up; does nothing once the reading has ended. */
  synchronized void strike() {
    if (!over) {
      struck = true;
      reader.interrupt();
    }
  }

  /** The reading has ended, and nothing after it is disturbed; whether it was cut off. */
  synchronized boolean end() {
    if (!over && struck) {
      Thread.interrupted();
    }
    over = true;
    return struck;
  }
}

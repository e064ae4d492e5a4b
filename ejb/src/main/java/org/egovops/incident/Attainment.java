package org.egovops.incident;

import org.egovops.servicelevel.Metric;

/**
 * Attainment (达成情况) of a metric over a stretch of time: of the committed clocks that were judged in
 * it, how many were met (SLM-14, AMB-20). Clocks not yet due and those of a transition phase are
 * not counted.
 *
 * @param metric which of the three
 * @param met met in time
 * @param missed breached
 */
public record Attainment(Metric metric, long met, long missed) {

  /** What the service level promises, in per cent of the judged clocks. */
  public static final int PROMISED = 100;

  private static final double WHOLE = 100;

  /** Per cent met; {@link Double#NaN} where nothing was judged. */
  public double percent() {
    return met + missed == 0 ? Double.NaN : WHOLE * met / (met + missed);
  }

  public boolean judged() {
    return met + missed > 0;
  }
}

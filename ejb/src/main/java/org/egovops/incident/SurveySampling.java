package org.egovops.incident;

import org.egovops.kernel.Sm3;
import org.egovops.servicelevel.FaultLevel;

/**
 * Survey sampling (满意度抽样, INC-32, AMB-22): every MAJOR incident and a share of the others, drawn by
 * a digest of seed and number — random enough for statistics, and an auditor who knows the seed
 * draws the same sample again.
 *
 * @param seed the published seed of the draw
 * @param percent share of the others, 0 to 100
 */
record SurveySampling(String seed, int percent) {

  /** The seed's default sampling: 20 % and all MAJOR. */
  static final SurveySampling DEFAULT = new SurveySampling("egovops-survey-1", 20);

  private static final int BUCKETS = 10_000;

  boolean draws(String number, FaultLevel level) {
    int bucket = Integer.parseUnsignedInt(Sm3.hex(seed + number).substring(0, 7), 16) % BUCKETS;
    return level == FaultLevel.MAJOR || bucket < percent * (BUCKETS / 100);
  }
}

package org.egovops.incident;

import org.egovops.kernel.Sm3;
import org.egovops.party.parameter.Parameter;
import org.egovops.party.parameter.Parameters;
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

  private static final int BUCKETS = 10_000;

  /** The sampling the office has chosen, 20 % unless it has. */
  static SurveySampling of(Parameters parameters) {
    return new SurveySampling(
        parameters.text(Parameter.SURVEY_SEED), parameters.number(Parameter.SURVEY_PERCENT));
  }

  boolean draws(String number, FaultLevel level) {
    int bucket = Integer.parseUnsignedInt(Sm3.hex(seed + number).substring(0, 7), 16) % BUCKETS;
    return level == FaultLevel.MAJOR || bucket < percent * (BUCKETS / 100);
  }
}

package org.egovops.party.parameter;

import java.time.Instant;

/**
 * Parameter row (参数列表行).
 *
 * @param changedBy login of who set it, or null where the usual value counts
 */
public record ParameterRow(Parameter parameter, String value, String changedBy, Instant changedAt) {

  /** Whether the office has chosen another value than the usual one. */
  public boolean own() {
    return !value.equals(parameter.usual());
  }
}

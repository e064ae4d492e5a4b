package org.egovops.party.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Coverage (值班覆盖) of a period by shifts: which hours nobody covers (GEN-01). */
final class Coverage {

  private Coverage() {}

  /** The hours of {@code whole} in none of {@code covered}, in order; empty when all are. */
  static List<Period> gaps(Period whole, Collection<Period> covered) {
    List<Period> gaps = new ArrayList<>();
    Instant reached = whole.from();
    for (Period shift : inOrder(covered)) {
      if (shift.from().isAfter(reached)) {
        gaps.add(new Period(reached, shift.from()).common(whole));
      }
      reached = shift.until().isAfter(reached) ? shift.until() : reached;
    }
    gaps.add(new Period(reached, whole.until()));
    return gaps.stream().filter(gap -> gap.from().isBefore(gap.until())).toList();
  }

  private static List<Period> inOrder(Collection<Period> periods) {
    return periods.stream().sorted(Comparator.comparing(Period::from)).toList();
  }
}

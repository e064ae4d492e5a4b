package org.egovops.party.roster;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Roster (值班表) of a period, with what is wrong with it.
 *
 * @param shifts the shifts that touch the period, by time
 * @param gaps hours nobody covers
 * @param clashes hours for which one person is planned twice
 */
public record Roster(List<ShiftRow> shifts, List<Period> gaps, List<Clash> clashes) {

  /** One person planned twice at the same time (排班冲突). */
  public record Clash(long personId, String personName, Period period) {}

  static Roster of(Period whole, List<ShiftRow> shifts) {
    List<Period> covered = shifts.stream().map(ShiftRow::period).toList();
    return new Roster(shifts, Coverage.gaps(whole, covered), clashes(shifts));
  }

  private static List<Clash> clashes(List<ShiftRow> shifts) {
    return IntStream.range(0, shifts.size())
        .boxed()
        .flatMap(i -> clashes(shifts.get(i), shifts.subList(i + 1, shifts.size())))
        .toList();
  }

  private static Stream<Clash> clashes(ShiftRow shift, List<ShiftRow> others) {
    return others.stream()
        .filter(other -> other.personId() == shift.personId())
        .filter(other -> other.period().overlaps(shift.period()))
        .map(other -> shift.period().common(other.period()))
        .map(period -> new Clash(shift.personId(), shift.personName(), period));
  }
}

package org.egovops.party.roster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.egovops.party.SupportLine;

/**
 * Roster (值班表) of a period, with what is wrong with it.
 *
 * @param shifts the shifts that touch the period, by time
 * @param gaps hours nobody covers
 * @param clashes hours for which one person is planned twice
 * @param lineGaps hours in which a support line that is planned at all has nobody
 */
public record Roster(
    List<ShiftRow> shifts, List<Period> gaps, List<Clash> clashes, List<LineGap> lineGaps) {

  /** Hours in which a support line has nobody on duty (值班空档). */
  public record LineGap(SupportLine line, Period period) {}

  /** One person planned twice at the same time (排班冲突). */
  public record Clash(long personId, String personName, Period period) {}

  static Roster of(Period whole, List<ShiftRow> shifts) {
    List<Period> covered = shifts.stream().map(ShiftRow::period).toList();
    return new Roster(
        shifts, Coverage.gaps(whole, covered), clashes(shifts), lineGaps(whole, shifts));
  }

  /** The first line must always have somebody; the others once they are planned. */
  private static List<LineGap> lineGaps(Period whole, List<ShiftRow> shifts) {
    return Arrays.stream(SupportLine.values())
        .flatMap(line -> gapsOf(line, whole, shifts))
        .toList();
  }

  private static Stream<LineGap> gapsOf(SupportLine line, Period whole, List<ShiftRow> shifts) {
    List<Period> covered =
        shifts.stream().filter(shift -> shift.line() == line).map(ShiftRow::period).toList();
    return covered.isEmpty() && line != SupportLine.L1
        ? Stream.empty()
        : Coverage.gaps(whole, covered).stream().map(gap -> new LineGap(line, gap));
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

package org.egovops.web.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovops.party.SupportLine;
import org.egovops.party.roster.Period;
import org.egovops.party.roster.Roster;
import org.egovops.party.roster.ShiftRow;

/**
 * Week picture (值班周视图): shifts as bars of a lane per team, where they overlap one below the other.
 * Places are percents of the week.
 */
final class WeekPicture {

  /** One shift as drawn; {@code clash} where its person is planned twice. */
  public record Bar(ShiftRow shift, double left, double width, int row, boolean clash) {}

  /** One team; {@code rows} is how many bars stand one below the other at most. */
  public record Lane(String team, SupportLine line, List<Bar> bars, int rows) {}

  /** Hours of a line without anybody, as drawn. */
  public record Hole(SupportLine line, Period period, double left, double width) {}

  private final Instant from;
  private final Duration length;

  WeekPicture(Instant from, Instant until) {
    this.from = from;
    this.length = Duration.between(from, until);
  }

  /** The lanes by line, then by team. */
  List<Lane> lanes(Roster roster) {
    Map<Long, List<ShiftRow>> byTeam =
        roster.shifts().stream()
            .sorted(
                (a, b) ->
                    a.line() == b.line()
                        ? a.teamName().compareTo(b.teamName())
                        : a.line().compareTo(b.line()))
            .collect(
                Collectors.groupingBy(ShiftRow::teamId, LinkedHashMap::new, Collectors.toList()));
    return byTeam.values().stream().map(shifts -> lane(shifts, roster.clashes())).toList();
  }

  private Lane lane(List<ShiftRow> shifts, List<Roster.Clash> clashes) {
    List<Instant> ends = new ArrayList<>();
    List<Bar> bars =
        shifts.stream()
            .sorted((a, b) -> a.startsAt().compareTo(b.startsAt()))
            .map(shift -> bar(shift, freeRow(ends, shift), clashes))
            .toList();
    return new Lane(shifts.get(0).teamName(), shifts.get(0).line(), bars, ends.size());
  }

  private static int freeRow(List<Instant> ends, ShiftRow shift) {
    for (int row = 0; row < ends.size(); row++) {
      if (!ends.get(row).isAfter(shift.startsAt())) {
        ends.set(row, shift.endsAt());
        return row;
      }
    }
    ends.add(shift.endsAt());
    return ends.size() - 1;
  }

  private Bar bar(ShiftRow shift, int row, List<Roster.Clash> clashes) {
    double left = place(shift.startsAt());
    boolean clash = clashes.stream().anyMatch(each -> touches(each, shift));
    return new Bar(shift, left, place(shift.endsAt()) - left, row, clash);
  }

  private static boolean touches(Roster.Clash clash, ShiftRow shift) {
    return clash.personId() == shift.personId()
        && clash.period().from().isBefore(shift.endsAt())
        && shift.startsAt().isBefore(clash.period().until());
  }

  /** The hours lines are without anybody. */
  List<Hole> holes(Roster roster) {
    return roster.lineGaps().stream()
        .map(
            gap -> {
              double left = place(gap.period().from());
              return new Hole(gap.line(), gap.period(), left, place(gap.period().until()) - left);
            })
        .toList();
  }

  /** Percent of the week at a moment, within the week. */
  double place(Instant moment) {
    double share = 100.0 * Duration.between(from, moment).toMillis() / length.toMillis();
    return Math.round(Math.max(0, Math.min(100, share)) * 100) / 100.0;
  }

  /** Whether a moment lies in the week. */
  boolean holds(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(from.plus(length));
  }
}

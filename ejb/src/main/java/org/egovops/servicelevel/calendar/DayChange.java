package org.egovops.servicelevel.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Day change (特殊日变化): what a proposal does to one date.
 *
 * @param date local date
 * @param before special day that held, or null where the date is added
 * @param after special day that will hold, or null where the date is removed
 */
public record DayChange(LocalDate date, SpecialDay before, SpecialDay after) {

  /** The dates on which two sets of special days differ, in order. */
  static List<DayChange> between(
      Map<LocalDate, SpecialDay> before, Map<LocalDate, SpecialDay> after) {
    TreeSet<LocalDate> dates = new TreeSet<>(before.keySet());
    dates.addAll(after.keySet());
    return dates.stream()
        .map(date -> new DayChange(date, before.get(date), after.get(date)))
        .filter(change -> !Objects.equals(change.before, change.after))
        .toList();
  }

  /** The days as they are after the changes. */
  static List<SpecialDay> apply(List<DayChange> changes, Stream<SpecialDay> days) {
    Set<SpecialDay> gone =
        changes.stream()
            .map(DayChange::before)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Stream<SpecialDay> stay = days.filter(day -> !gone.contains(day));
    return Stream.concat(stay, changes.stream().map(DayChange::after).filter(Objects::nonNull))
        .toList();
  }

  public boolean isAdded() {
    return before == null;
  }

  public boolean isRemoved() {
    return after == null;
  }
}

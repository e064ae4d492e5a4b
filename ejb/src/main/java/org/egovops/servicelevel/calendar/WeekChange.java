package org.egovops.servicelevel.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Week change (周作息变化): what a proposal does to the week that holds from a date.
 *
 * @param validFrom date from which the week holds
 * @param before week that held from then, or null where it is added
 * @param after week that will hold from then, or null where it is removed
 */
public record WeekChange(LocalDate validFrom, ServiceWeek before, ServiceWeek after) {

  static List<WeekChange> between(
      Map<LocalDate, ServiceWeek> before, Map<LocalDate, ServiceWeek> after) {
    TreeSet<LocalDate> dates = new TreeSet<>(before.keySet());
    dates.addAll(after.keySet());
    return dates.stream()
        .map(date -> new WeekChange(date, before.get(date), after.get(date)))
        .filter(change -> !Objects.equals(change.before, change.after))
        .toList();
  }
}

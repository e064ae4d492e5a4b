package org.egovops.web.incident;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentSort;
import org.egovops.incident.IncidentState;
import org.egovops.party.Actor;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.Priority;
import org.egovops.web.screen.Choices;

/**
 * Queue filter (队列筛选): from the parameters of an address to what the register and export ask for.
 */
final class QueueFilter {

  /** The parameters, as people bookmark, save and send them. */
  static final List<String> NAMES =
      List.of(
          "view",
          "state",
          "level",
          "priority",
          "line",
          "item",
          "system",
          "category",
          "unit",
          "team",
          "person",
          "due",
          "from",
          "until",
          "solvedFrom",
          "solvedUntil",
          "words",
          "missed",
          "met",
          "score",
          "month",
          "sort");

  /** Until when something is due; what is overdue already counts, as it needs the same hurry. */
  enum Due {
    TODAY,
    TOMORROW,
    THIS_WEEK;

    Instant before(Instant now) {
      LocalDate today = Days.of(now);
      return Days.start(
          switch (this) {
            case TODAY -> today.plusDays(1);
            case TOMORROW -> today.plusDays(2);
            case THIS_WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
          });
    }
  }

  private QueueFilter() {}

  static IncidentFilter of(Map<String, String> chosen, Actor actor, Instant now) {
    IncidentFilter filter = QueueView.of(chosen.get("view")).filter(actor, now);
    Choices.set(IncidentState.class, chosen.get("state"), filter::setStates);
    Choices.set(FaultLevel.class, chosen.get("level"), filter::setFaultLevels);
    Choices.set(Priority.class, chosen.get("priority"), filter::setPriorities);
    Choices.set(SupportLine.class, chosen.get("line"), filter::setLines);
    filter.setServiceItem(chosen.get("item"));
    filter.setBusinessSystem(chosen.get("system"));
    filter.setCategory(chosen.get("category"));
    filter.setWords(chosen.get("words"));
    Choices.id(chosen.get("unit"), filter::setUnit);
    Choices.id(chosen.get("team"), team -> filter.setTeams(Set.of(team)));
    Choices.id(chosen.get("person"), filter::setAssignee);
    Choices.one(Due.class, chosen.get("due")).ifPresent(due -> sooner(filter, due.before(now)));
    Days.between(chosen.get("from"), chosen.get("until"), filter);
    Choices.one(Metric.class, chosen.get("missed")).ifPresent(filter::setMissed);
    Choices.one(Metric.class, chosen.get("met")).ifPresent(filter::setMet);
    Choices.id(chosen.get("score"), score -> filter.setScore((int) Math.min(score, 9)));
    Days.month(chosen.get("month"), filter);
    Days.solvedBetween(chosen.get("solvedFrom"), chosen.get("solvedUntil"), filter);
    return filter;
  }

  static IncidentSort sort(Map<String, String> chosen) {
    return Choices.one(IncidentSort.class, chosen.get("sort")).orElse(IncidentSort.DUE);
  }

  private static void sooner(IncidentFilter filter, Instant before) {
    Instant present = filter.getDueBefore();
    filter.setDueBefore(
        Stream.of(before, present == null ? before : present).min(Instant::compareTo).get());
    filter.setOpen(true);
  }
}

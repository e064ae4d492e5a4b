package org.egovops.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.egovops.incident.Attainment;
import org.egovops.incident.IncidentFigures;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.party.SupportLine;

/** Dashboard figures (仪表盘数据): counted within the reader's scope, trusted for a minute. */
@ApplicationScoped
public class DashboardFigures {

  private static final Duration STALE_AT_MOST = Duration.ofMinutes(1);
  private static final int MOST = 5_000;

  private record Wanted(long personId, String figure) {}

  @Inject IncidentManagement management;
  @Inject IncidentFigures figures;
  @Inject Clock clock;

  private final Fresh<Wanted, Long> fresh = new Fresh<>(STALE_AT_MOST, MOST);
  private final Fresh<Wanted, List<Attainment>> judged = new Fresh<>(STALE_AT_MOST, MOST);
  private final Fresh<Wanted, SortedMap<Integer, Long>> rated = new Fresh<>(STALE_AT_MOST, MOST);

  /** What stands in a view at one line. */
  long open(Actor actor, QueueView view, SupportLine line) {
    IncidentFilter filter = view.filter(actor, clock.now());
    filter.setLines(Set.of(line));
    return count(actor, view + " " + line, filter);
  }

  long reported(Actor actor, LocalDate day) {
    IncidentFilter filter = new IncidentFilter();
    filter.setReportedFrom(Days.start(day));
    filter.setReportedBefore(Days.start(day.plusDays(1)));
    return count(actor, "reported " + day, filter);
  }

  long resolved(Actor actor, LocalDate day) {
    IncidentFilter filter = new IncidentFilter();
    filter.setResolvedFrom(Days.start(day));
    filter.setResolvedBefore(Days.start(day.plusDays(1)));
    return count(actor, "resolved " + day, filter);
  }

  /** Attainment of each metric in a month. */
  List<Attainment> attainment(Actor actor, YearMonth month) {
    return judged.get(
        new Wanted(actor.personId(), "attainment " + month),
        clock.now(),
        key -> figures.attainment(begin(month), begin(month.plusMonths(1))));
  }

  /** Ratings of a month, by score. */
  SortedMap<Integer, Long> ratings(Actor actor, YearMonth month) {
    return rated.get(
        new Wanted(actor.personId(), "ratings " + month),
        clock.now(),
        key -> figures.ratings(begin(month), begin(month.plusMonths(1))));
  }

  private static Instant begin(YearMonth month) {
    return Days.start(month.atDay(1));
  }

  private long count(Actor actor, String figure, IncidentFilter filter) {
    Wanted wanted = new Wanted(actor.personId(), figure);
    return fresh.get(wanted, clock.now(), key -> management.count(filter));
  }
}

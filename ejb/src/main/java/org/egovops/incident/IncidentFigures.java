package org.egovops.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.egovops.kernel.RowQuery;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Permission.Names;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.Outcome;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;

/**
 * Incident figures (事件指标): what managers watch beside the queue — attainment of the service level
 * and satisfaction of the customers, within the reader's scope (SLM-14, INC-32).
 */
@Stateless
public class IncidentFigures {

  /** A clock is judged when it was met, or when it was due unmet. */
  private static final String MET = "c.outcome = ? and c.stoppedAt >= ? and c.stoppedAt < ?";

  private static final String MISSED =
      "c.outcome = ? and c.moments.dueAt >= ? and c.moments.dueAt < ?";

  @PersistenceContext EntityManager em;
  @Inject CurrentActor currentActor;

  /**
   * A condition on incidents: a committed clock was judged so. Takes the outcome, begin and end of
   * the stretch, and the metric. Neither {@code exists} nor a literal: with those the provider no
   * longer binds parameters.
   */
  static String judged(Outcome outcome) {
    return "e.id in (select c.recordId from ServiceLevelClock c where c.committed = true and "
        + when(outcome)
        + " and c.metric = ?)";
  }

  private static String when(Outcome outcome) {
    return outcome == Outcome.MET ? MET : MISSED;
  }

  /** Attainment of each metric from {@code from} until before {@code until}. */
  @RolesAllowed(Names.DASHBOARD_READ)
  public List<Attainment> attainment(Instant from, Instant until) {
    List<Object[]> met = counted(Outcome.MET, from, until);
    List<Object[]> missed = counted(Outcome.BREACHED, from, until);
    return Arrays.stream(Metric.values())
        .map(metric -> new Attainment(metric, of(met, metric), of(missed, metric)))
        .toList();
  }

  /** How many customers rated so, by score from 5 to 1. */
  @RolesAllowed(Names.DASHBOARD_READ)
  public SortedMap<Integer, Long> ratings(Instant from, Instant until) {
    SortedMap<Integer, Long> ratings = new TreeMap<>((a, b) -> b - a);
    List.of(1, 2, 3, 4, 5).forEach(score -> ratings.put(score, 0L));
    scope()
        .where("c.answeredAt >= ? and c.answeredAt < ?", from, until)
        .grouped(em, "c.score, count(c)", "SatisfactionSurvey", "incidentId", "c.score")
        .forEach(row -> ratings.put((Integer) row[0], (Long) row[1]));
    return ratings;
  }

  private List<Object[]> counted(Outcome outcome, Instant from, Instant until) {
    return scope()
        .where("c.committed = true and " + when(outcome), outcome, from, until)
        .grouped(em, "c.metric, count(c)", "ServiceLevelClock", "recordId", "c.metric");
  }

  private RowQuery scope() {
    return IncidentQuery.in(
        TicketScope.of(TicketKind.INCIDENT, currentActor.get().under(Permission.DASHBOARD_READ)));
  }

  private static long of(List<Object[]> rows, Metric metric) {
    return rows.stream().filter(row -> row[0] == metric).mapToLong(row -> (Long) row[1]).sum();
  }
}

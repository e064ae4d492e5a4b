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
import org.egovops.party.Permission.Names;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;

/**
 * Incident figures (事件指标): what managers watch beside the queue — attainment of the service level
 * and satisfaction of the customers, within the reader's scope (SLM-14, INC-32).
 */
@Stateless
public class IncidentFigures {

  /** A clock is judged when it was met, or when it was due unmet. */
  static final String MET =
      "c.outcome = org.egovops.servicelevel.Outcome.MET and c.stoppedAt >= ? and c.stoppedAt < ?";

  static final String MISSED =
      "c.outcome = org.egovops.servicelevel.Outcome.BREACHED"
          + " and c.moments.dueAt >= ? and c.moments.dueAt < ?";

  @PersistenceContext EntityManager em;
  @Inject CurrentActor currentActor;

  /** A condition: the incident has a committed clock of a metric that was judged so. */
  static String exists(String judged) {
    return "exists (select c.id from ServiceLevelClock c where c.recordId = e.id"
        + " and c.committed = true and "
        + judged
        + " and c.metric = ?)";
  }

  /** Attainment of each metric from {@code from} until before {@code until}. */
  @RolesAllowed(Names.DASHBOARD_READ)
  public List<Attainment> attainment(Instant from, Instant until) {
    List<Object[]> met = counted(MET, from, until);
    List<Object[]> missed = counted(MISSED, from, until);
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

  private List<Object[]> counted(String judged, Instant from, Instant until) {
    return scope()
        .where("c.committed = true and " + judged, from, until)
        .grouped(em, "c.metric, count(c)", "ServiceLevelClock", "recordId", "c.metric");
  }

  private RowQuery scope() {
    return IncidentQuery.in(TicketScope.of(TicketKind.INCIDENT, currentActor.get()));
  }

  private static long of(List<Object[]> rows, Metric metric) {
    return rows.stream().filter(row -> row[0] == metric).mapToLong(row -> (Long) row[1]).sum();
  }
}

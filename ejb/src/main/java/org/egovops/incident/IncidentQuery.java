package org.egovops.incident;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.egovops.kernel.Page;
import org.egovops.kernel.SortPlace;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.Outcome;
import org.egovops.ticket.TicketQuery;
import org.egovops.ticket.TicketScope;

/** Incident query (事件查询): what a scope and a filter select. */
final class IncidentQuery extends TicketQuery {

  private static final String CONCERNING =
      "e.id in (select c.id from Incident c join c.configurationItemIds named where named = ?)";

  private static final String RATED =
      "e.id in (select s.incidentId from SatisfactionSurvey s"
          + " where s.answeredAt >= ? and s.answeredAt < ? and s.score = ?)";

  private static final String UNANSWERED =
      "e.id in (select s.incidentId from SatisfactionSurvey s where s.answeredAt is null)";

  private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

  IncidentQuery() {
    super("Incident");
  }

  static IncidentQuery in(TicketScope scope) {
    IncidentQuery query = new IncidentQuery();
    scope.restrict(query);
    return query;
  }

  IncidentQuery matching(IncidentFilter f) {
    select(f);
    oneOf("e.state", f.getStates());
    oneOf("e.classification.faultLevel", f.getFaultLevels());
    equal("e.classification.category", f.getCategory());
    equal("e.parentId", f.getParent());
    equal("e.nextDue.metric", f.getDueMetric());
    between("e.milestones.resolved", f.getResolvedFrom(), f.getResolvedBefore());
    if (f.getDueBefore() != null) {
      where("e.nextDue.at < ? and e.nextDue.paused = false", f.getDueBefore());
    }
    equal("e.nextDue.paused", f.getPaused());
    if (f.getItem() != null) {
      where(CONCERNING, f.getItem());
    }
    if (Boolean.TRUE.equals(f.getToRate())) {
      where(UNANSWERED);
    }
    return judged(f);
  }

  private IncidentQuery judged(IncidentFilter f) {
    Instant from = f.getJudgedFrom() == null ? Instant.EPOCH : f.getJudgedFrom();
    Instant before = f.getJudgedBefore() == null ? FOREVER : f.getJudgedBefore();
    if (f.getMissed() != null) {
      judged(Outcome.BREACHED, from, before, f.getMissed());
    }
    if (f.getMet() != null) {
      judged(Outcome.MET, from, before, f.getMet());
    }
    if (f.getScore() != null) {
      where(RATED, from, before, f.getScore());
    }
    return this;
  }

  private void judged(Outcome outcome, Instant from, Instant before, Metric metric) {
    where(IncidentFigures.judged(outcome), outcome, from, before, metric);
  }

  /** One page of rows; {@code after} is the {@link Page#next()} of the page before, or null. */
  Page<IncidentRow> page(EntityManager em, IncidentSort sort, String after, int limit) {
    return page(
        em,
        IncidentRow.class,
        IncidentRow.FIELDS,
        sort,
        after,
        limit,
        row -> new SortPlace(sort.of(row), row.id()));
  }
}

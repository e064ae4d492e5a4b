package org.egovops.incident;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.egovops.kernel.Page;

/**
 * Incident query: turns scope and filter into one JPQL statement with bound parameters. Lists read
 * rows, never records, and continue where the last page ended.
 */
final class IncidentQuery {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  static IncidentQuery in(IncidentScope scope) {
    IncidentQuery query = new IncidentQuery();
    scope.restrict(query);
    return query;
  }

  /** Adds a condition whose question marks stand for {@code bound}, in order. */
  IncidentQuery where(String condition, Object... bound) {
    StringBuilder numbered = new StringBuilder();
    int next = 0;
    for (char c : condition.toCharArray()) {
      if (c == '?') {
        values.add(bound[next++]);
        numbered.append('?').append(values.size());
      } else {
        numbered.append(c);
      }
    }
    conditions.add(numbered.toString());
    return this;
  }

  IncidentQuery equal(String path, Object value) {
    return value == null || "".equals(value) ? this : where(path + " = ?", value);
  }

  /** Any of the values; none of them means that nothing is found. */
  IncidentQuery anyOf(String path, Collection<?> wanted) {
    return switch (wanted.size()) {
      case 0 -> nothing();
      case 1 -> where(path + " = ?", wanted.iterator().next());
      default -> where(path + " in ?", wanted);
    };
  }

  IncidentQuery nothing() {
    return where("1 = 0");
  }

  IncidentQuery matching(IncidentFilter f) {
    equal("i.open", f.getOpen());
    oneOf("i.state", f.getStates());
    oneOf("i.assignment.line", f.getLines());
    oneOf("i.assignment.teamId", f.getTeams());
    oneOf("i.classification.faultLevel", f.getFaultLevels());
    oneOf("i.classification.priority", f.getPriorities());
    equal("i.assignment.personId", f.getAssignee());
    equal("i.classification.serviceItem", f.getServiceItem());
    equal("i.classification.category", f.getCategory());
    equal("i.classification.businessSystem", f.getBusinessSystem());
    equal("i.contact.unitId", f.getUnit());
    equal("i.contractId", f.getContract());
    equal("i.parentId", f.getParent());
    equal("i.nextDue.metric", f.getDueMetric());
    between("i.milestones.reported", f.getReportedFrom(), f.getReportedBefore());
    between("i.milestones.resolved", f.getResolvedFrom(), f.getResolvedBefore());
    between("i.changedAt", f.getChangedSince(), null);
    return special(f);
  }

  private IncidentQuery special(IncidentFilter f) {
    if (f.getUnassigned() != null) {
      where("i.assignment.personId is " + (f.getUnassigned() ? "null" : "not null"));
    }
    if (f.getDueBefore() != null) {
      where("i.nextDue.at < ? and i.nextDue.paused = false", f.getDueBefore());
    }
    if (f.getIds() != null) {
      anyOf("i.id", f.getIds());
    }
    return this;
  }

  private void oneOf(String path, Collection<?> wanted) {
    if (wanted != null && !wanted.isEmpty()) {
      anyOf(path, wanted);
    }
  }

  private void between(String path, Instant from, Instant before) {
    if (from != null) {
      where(path + " >= ?", from);
    }
    if (before != null) {
      where(path + " < ?", before);
    }
  }

  /** One page of rows; {@code after} is the {@link Page#next()} of the page before, or null. */
  Page<IncidentRow> page(EntityManager em, IncidentSort sort, String after, int limit) {
    continueAfter(sort, after);
    String direction = sort.ascending() ? " asc" : " desc";
    String order = " order by " + sort.path() + direction + ", i.id" + direction;
    String select = "select new org.egovops.incident.IncidentRow(" + IncidentRow.FIELDS + ")";
    List<IncidentRow> rows =
        bind(em.createQuery(select + from() + order, IncidentRow.class))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(rows, limit, row -> IncidentPlace.of(sort, row).toString());
  }

  /** How many there are. */
  long count(EntityManager em) {
    return bind(em.createQuery("select count(i)" + from(), Long.class)).getSingleResult();
  }

  private void continueAfter(IncidentSort sort, String after) {
    if (after != null && !after.isBlank()) {
      IncidentPlace place = IncidentPlace.parse(after);
      String beyond = sort.ascending() ? " >" : " <";
      String path = sort.path();
      // The first condition is implied by the second, but it alone lets an index find the place.
      where(path + beyond + "= ?", place.at());
      where("(" + path + beyond + " ? or i.id" + beyond + " ?)", place.at(), place.id());
    }
  }

  private String from() {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return " from Incident i" + where;
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}

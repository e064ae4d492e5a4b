package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.search.FullText;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;

/**
 * Similar incidents (相似事件查找): what may be the same as a fault that is being taken in — of the unit
 * by its index, by the words of the title through the full-text search, both within the reader's
 * scope; open, or reported or changed within thirty days (INC-15, INC-18).
 */
@ApplicationScoped
class SimilarIncidents {

  static final Duration RECENT = Duration.ofDays(30);

  private static final int SHORTEST_TITLE = 4;
  private static final int READ = 50;
  private static final int SHOWN = 5;

  @Inject Incidents incidents;
  @Inject IncidentSearch search;
  @Inject FullText fullText;

  List<SimilarIncident> to(Long unit, String system, String title, Actor actor, Instant now) {
    Instant since = now.minus(RECENT);
    Map<Long, IncidentRow> found = new LinkedHashMap<>();
    if (unit != null) {
      read(ofUnit(unit, since), actor).forEach(row -> found.put(row.id(), row));
    }
    Set<Long> units = Set.copyOf(found.keySet());
    Set<Long> alike = new HashSet<>(alike(title, actor));
    if (!alike.isEmpty()) {
      read(byId(alike), actor).stream()
          .filter(row -> row.state().isOpen() || row.changedAt().isAfter(since))
          .forEach(row -> found.put(row.id(), row));
    }
    return found.values().stream()
        .map(row -> similar(row, units, system, alike))
        .filter(one -> one.weight() >= (system == null ? 1 : 2))
        .sorted(Comparator.comparing(SimilarIncident::weight).reversed())
        .limit(SHOWN)
        .toList();
  }

  private static SimilarIncident similar(
      IncidentRow row, Set<Long> units, String system, Set<Long> alike) {
    return new SimilarIncident(
        row,
        units.contains(row.id()),
        system != null && system.equals(row.businessSystem()),
        alike.contains(row.id()));
  }

  private List<IncidentRow> read(IncidentFilter filter, Actor actor) {
    IncidentQuery query =
        IncidentQuery.in(TicketScope.of(TicketKind.INCIDENT, actor)).matching(filter);
    return incidents.page(query, IncidentSort.REPORTED, null, READ).rows();
  }

  private static IncidentFilter ofUnit(long unit, Instant since) {
    IncidentFilter filter = new IncidentFilter();
    filter.setUnit(unit);
    filter.setReportedFrom(since);
    return filter;
  }

  private static IncidentFilter byId(Set<Long> ids) {
    IncidentFilter filter = new IncidentFilter();
    filter.setIds(ids);
    return filter;
  }

  /** While the search is not ready a suggestion is missing, and taking in goes on. */
  private List<Long> alike(String title, Actor actor) {
    if (title == null || title.strip().length() < SHORTEST_TITLE) {
      return List.of();
    }
    try {
      return fullText.ids(search, actor, title.strip(), READ);
    } catch (RuleBroken unavailable) {
      return List.of();
    }
  }
}

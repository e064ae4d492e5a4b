package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.catalogue.Catalogue;
import org.egovops.party.Actor;
import org.egovops.recordkeeping.Timeline;
import org.egovops.recordkeeping.Visibility;
import org.egovops.recordkeeping.WrittenNote;
import org.egovops.search.Change;
import org.egovops.search.Facet;
import org.egovops.search.SearchDocument;
import org.egovops.search.SearchScope;
import org.egovops.search.Searchable;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;

/** Incidents in the full-text search (事件检索): what may be found, and by whom. */
@ApplicationScoped
class IncidentSearch implements Searchable {

  @PersistenceContext EntityManager em;
  @Inject Timeline timeline;
  @Inject Catalogue catalogue;

  @Override
  public String kind() {
    return TicketKind.INCIDENT.name();
  }

  @Override
  public List<Change> changes(Instant since, long afterId, int limit) {
    return em.createQuery(
            "select new org.egovops.search.Change(i.id, i.changedAt) from Incident i"
                + " where i.changedAt >= :since and (i.changedAt > :since or i.id > :id)"
                + " order by i.changedAt, i.id",
            Change.class)
        .setParameter("since", since)
        .setParameter("id", afterId)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<SearchDocument> documents(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, List<WrittenNote>> notes =
        timeline.notes(ids).stream().collect(Collectors.groupingBy(WrittenNote::recordId));
    return em.createQuery("select i from Incident i where i.id in :ids", Incident.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(incident -> document(incident, notes.getOrDefault(incident.id(), List.of())))
        .toList();
  }

  @Override
  public SearchScope scope(Actor actor) {
    return TicketScope.of(TicketKind.INCIDENT, actor).facets();
  }

  @Override
  public boolean seesInternal(Actor actor) {
    return TicketScope.of(TicketKind.INCIDENT, actor).seesInternal();
  }

  @Override
  public Set<Long> visible(Actor actor, Collection<Long> ids) {
    IncidentQuery query = IncidentQuery.in(TicketScope.of(TicketKind.INCIDENT, actor));
    query.anyOf("e.id", ids);
    return query.page(em, IncidentSort.REPORTED, null, Math.max(1, ids.size())).rows().stream()
        .map(IncidentRow::id)
        .collect(Collectors.toSet());
  }

  private SearchDocument document(Incident incident, List<WrittenNote> notes) {
    Stream<String> told =
        Stream.of(
            incident.symptom(),
            incident.businessImpact(),
            incident.contact().unitName(),
            system(incident.classification().businessSystem()),
            incident.resolution().text());
    return new SearchDocument(
        TicketKind.INCIDENT.name(),
        incident.id(),
        incident.number(),
        incident.title(),
        together(Stream.concat(told, written(notes, Visibility.PUBLIC))),
        together(written(notes, Visibility.INTERNAL)),
        facets(incident),
        incident.state().name(),
        incident.changedAt());
  }

  /** The business system is found by its name in either language and by its code. */
  private String system(String code) {
    return code == null
        ? null
        : catalogue
            .system(code)
            .map(row -> String.join(" ", row.name(Locale.CHINESE), row.name(Locale.ENGLISH), code))
            .orElse(code);
  }

  private static Stream<String> written(List<WrittenNote> notes, Visibility visibility) {
    return notes.stream().filter(note -> note.visibility() == visibility).map(WrittenNote::text);
  }

  private static String together(Stream<String> parts) {
    return parts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }

  private static Map<Facet, String> facets(Incident incident) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.ORGANIZATION, String.valueOf(incident.contact().unitId()));
    facets.put(Facet.CONTRACT, String.valueOf(incident.contractId()));
    facets.put(Facet.LINE, incident.assignment().line().name());
    facets.put(Facet.STATE, incident.state().name());
    put(facets, Facet.TEAM, incident.assignment().teamId());
    put(facets, Facet.PERSON, incident.assignment().personId());
    return facets;
  }

  private static void put(Map<Facet, String> facets, Facet facet, Long id) {
    if (id != null) {
      facets.put(facet, id.toString());
    }
  }
}

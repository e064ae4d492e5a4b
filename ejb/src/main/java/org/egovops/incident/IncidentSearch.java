package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.party.Actor;
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
    return em.createQuery("select i from Incident i where i.id in :ids", Incident.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(IncidentSearch::document)
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

  private static SearchDocument document(Incident incident) {
    String text =
        Stream.of(
                incident.symptom(),
                incident.businessImpact(),
                incident.contact().unitName(),
                incident.resolution().text())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return new SearchDocument(
        TicketKind.INCIDENT.name(),
        incident.id(),
        incident.number(),
        incident.title(),
        text,
        null,
        facets(incident),
        incident.state().name(),
        incident.changedAt());
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

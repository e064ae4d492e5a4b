package org.egovops.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.catalogue.Catalogue;
import org.egovops.kernel.RowQuery;
import org.egovops.party.Actor;
import org.egovops.recordkeeping.Timeline;
import org.egovops.recordkeeping.Visibility;
import org.egovops.recordkeeping.WrittenNote;
import org.egovops.search.Change;
import org.egovops.search.Facet;
import org.egovops.search.SearchDocument;
import org.egovops.search.SearchScope;
import org.egovops.search.Searchable;

/**
 * Tickets of one kind in the full-text search (受理单检索): what may be found, and by whom.
 *
 * @param <T> the record
 */
public abstract class TicketSearch<T extends Ticket> implements Searchable {

  private final TicketKind kind;
  private final Class<T> entity;

  @PersistenceContext EntityManager em;
  @Inject Timeline timeline;
  @Inject Catalogue catalogue;

  protected TicketSearch(TicketKind kind, Class<T> entity) {
    this.kind = kind;
    this.entity = entity;
  }

  /** What of a ticket can be found. */
  protected abstract SearchDocument document(T ticket, List<WrittenNote> notes);

  @Override
  public String kind() {
    return kind.name();
  }

  @Override
  public List<Change> changes(Instant since, long afterId, int limit) {
    return em.createQuery(
            "select new org.egovops.search.Change(e.id, e.changedAt) from "
                + entity.getSimpleName()
                + " e where e.changedAt >= :since and (e.changedAt > :since or e.id > :id)"
                + " order by e.changedAt, e.id",
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
    return em.createQuery(
            "select e from " + entity.getSimpleName() + " e where e.id in :ids", entity)
        .setParameter("ids", ids)
        .getResultStream()
        .map(ticket -> document(ticket, notes.getOrDefault(ticket.ref().id(), List.of())))
        .toList();
  }

  @Override
  public SearchScope scope(Actor actor) {
    return TicketScope.of(kind, actor).facets();
  }

  @Override
  public boolean seesInternal(Actor actor) {
    return TicketScope.of(kind, actor).seesInternal();
  }

  @Override
  public Set<Long> visible(Actor actor, Collection<Long> ids) {
    RowQuery query = new RowQuery(entity.getSimpleName());
    TicketScope.of(kind, actor).restrict(query);
    return query.anyOf("e.id", ids).ids(em);
  }

  /**
   * The document of a ticket.
   *
   * @param facts where it stands
   * @param texts what everybody may find it by; nulls are left out
   */
  protected SearchDocument document(
      T ticket, List<WrittenNote> notes, Facts facts, String... texts) {
    return new SearchDocument(
        kind.name(),
        ticket.ref().id(),
        ticket.ref().number(),
        facts.title(),
        together(Stream.concat(Stream.of(texts), written(notes, Visibility.PUBLIC))),
        together(written(notes, Visibility.INTERNAL)),
        system(facts.system()),
        facets(ticket, facts.state()),
        facts.state().name(),
        facts.changedAt());
  }

  /** What each kind tells of its record. */
  public record Facts(String title, Enum<?> state, Instant changedAt, String system) {}

  /** The business system is found by its name in either language and by its code, and not shown. */
  private String system(String code) {
    return code == null
        ? ""
        : catalogue
            .system(code)
            .map(row -> String.join(" ", row.name(Locale.CHINESE), row.name(Locale.ENGLISH), code))
            .orElse(code);
  }

  private static Stream<String> written(List<WrittenNote> notes, Visibility visibility) {
    return notes.stream().filter(note -> note.visibility() == visibility).map(WrittenNote::text);
  }

  private static String together(Stream<String> parts) {
    return parts.filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static Map<Facet, String> facets(Ticket ticket, Enum<?> state) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.ORGANIZATION, String.valueOf(ticket.contact().unitId()));
    facets.put(Facet.CONTRACT, String.valueOf(ticket.contractId()));
    facets.put(Facet.LINE, ticket.assignment().line().name());
    facets.put(Facet.STATE, state.name());
    put(facets, Facet.TEAM, ticket.assignment().teamId());
    put(facets, Facet.PERSON, ticket.assignment().personId());
    return facets;
  }

  private static void put(Map<Facet, String> facets, Facet facet, Long id) {
    if (id != null) {
      facets.put(facet, id.toString());
    }
  }
}

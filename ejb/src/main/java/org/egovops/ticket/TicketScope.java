package org.egovops.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.kernel.RowQuery;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.search.Facet;
import org.egovops.search.SearchScope;

/**
 * Scope (数据范围): which tickets an actor may see and touch at all. Departments their own unit's; the
 * office its contracts'; the contractor's desk and managers the contracts they work under, its
 * engineers what lies with their team, line or themselves; administrators none.
 */
public final class TicketScope {

  private static final String CONTRACT = "e.contractId";

  private final TicketKind kind;
  private final Actor actor;

  private TicketScope(TicketKind kind, Actor actor) {
    this.kind = kind;
    this.actor = actor;
  }

  /** Which tickets of a kind the actor may see. */
  public static TicketScope of(TicketKind kind, Actor actor) {
    return new TicketScope(kind, actor);
  }

  /** Whether the actor may know of this ticket. */
  public boolean covers(Ticket ticket) {
    return switch (actor.side()) {
      case DEPARTMENT ->
          ticket.contact().unitId() == actor.organizationId()
              && (!actor.isBounded(kind.read()) || readable().contains(ticket.contractId()));
      case OFFICE, MACHINE -> readable().contains(ticket.contractId());
      case CONTRACTOR ->
          readable().contains(ticket.contractId())
              && (steered().contains(ticket.contractId()) || atHand(ticket.assignment()));
      case ADMINISTRATION -> false;
    };
  }

  /** The same as a condition of a query; both are held together by a test. */
  public void restrict(RowQuery query) {
    switch (actor.side()) {
      case DEPARTMENT -> {
        query.where("e.contact.unitId = ?", actor.organizationId());
        if (actor.isBounded(kind.read())) {
          query.anyOf(CONTRACT, readable());
        }
      }
      case OFFICE, MACHINE -> query.anyOf(CONTRACT, readable());
      case CONTRACTOR -> restrictContractor(query);
      case ADMINISTRATION -> query.nothing();
    }
  }

  /** The same as facets of the search. */
  public SearchScope facets() {
    SearchScope contract = SearchScope.any(Facet.CONTRACT, readable());
    return switch (actor.side()) {
      case DEPARTMENT -> {
        SearchScope unit = SearchScope.only(Facet.ORGANIZATION, actor.organizationId());
        yield actor.isBounded(kind.read()) ? SearchScope.all(unit, contract) : unit;
      }
      case OFFICE, MACHINE -> contract;
      case CONTRACTOR -> steered().containsAll(readable()) ? contract : someOf(contract);
      case ADMINISTRATION -> SearchScope.NOTHING;
    };
  }

  private SearchScope someOf(SearchScope contract) {
    SearchScope whole = SearchScope.any(Facet.CONTRACT, steered());
    return SearchScope.all(contract, SearchScope.either(whole, atHand()));
  }

  private SearchScope atHand() {
    return SearchScope.either(
        SearchScope.only(Facet.PERSON, actor.personId()),
        SearchScope.any(Facet.TEAM, actor.teamIds()),
        SearchScope.any(Facet.LINE, actor.lines()));
  }

  /** Notes and attachments marked internal are the contractor's and the office's. */
  public boolean seesInternal() {
    return actor.side() == Side.CONTRACTOR || actor.side() == Side.OFFICE;
  }

  private void restrictContractor(RowQuery query) {
    Set<Long> steered = steered();
    query.anyOf(CONTRACT, readable());
    if (!steered.containsAll(readable())) {
      StringBuilder condition = new StringBuilder("(e.assignment.personId = ?");
      List<Object> values = new ArrayList<>(List.of(actor.personId()));
      or(condition, values, CONTRACT, steered);
      or(condition, values, "e.assignment.teamId", actor.teamIds());
      or(condition, values, "e.assignment.line", actor.lines());
      query.where(condition.append(')').toString(), values.toArray());
    }
  }

  private static void or(StringBuilder condition, List<Object> values, String path, Set<?> wanted) {
    if (!wanted.isEmpty()) {
      condition.append(" or ").append(path).append(" in ?");
      values.add(wanted);
    }
  }

  private Set<Long> readable() {
    return actor.contractIds(kind.read());
  }

  /** The desk dispatches and the managers steer the whole of these contracts. */
  private Set<Long> steered() {
    return Stream.of(kind.dispatch(), Permission.DASHBOARD_READ)
        .filter(actor::may)
        .flatMap(permission -> actor.contractIds(permission).stream())
        .collect(Collectors.toSet());
  }

  private boolean atHand(Assignment assignment) {
    return Objects.equals(assignment.personId(), actor.personId())
        || assignment.teamId() != null && actor.teamIds().contains(assignment.teamId())
        || actor.lines().contains(assignment.line());
  }
}

package org.egovops.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
      case DEPARTMENT -> ticket.contact().unitId() == actor.organizationId();
      case OFFICE, MACHINE -> actor.contractIds().contains(ticket.contractId());
      case CONTRACTOR ->
          actor.contractIds().contains(ticket.contractId())
              && (wholeContract() || atHand(ticket.assignment()));
      case ADMINISTRATION -> false;
    };
  }

  /** The same as a condition of a query; both are held together by a test. */
  public void restrict(RowQuery query) {
    switch (actor.side()) {
      case DEPARTMENT -> query.where("e.contact.unitId = ?", actor.organizationId());
      case OFFICE, MACHINE -> query.anyOf("e.contractId", actor.contractIds());
      case CONTRACTOR -> restrictContractor(query);
      case ADMINISTRATION -> query.nothing();
    }
  }

  /** The same as facets of the search. */
  public SearchScope facets() {
    SearchScope contract = SearchScope.any(Facet.CONTRACT, actor.contractIds());
    return switch (actor.side()) {
      case DEPARTMENT -> SearchScope.only(Facet.ORGANIZATION, actor.organizationId());
      case OFFICE, MACHINE -> contract;
      case CONTRACTOR -> wholeContract() ? contract : SearchScope.all(contract, atHand());
      case ADMINISTRATION -> SearchScope.NOTHING;
    };
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
    query.anyOf("e.contractId", actor.contractIds());
    if (!wholeContract()) {
      StringBuilder condition = new StringBuilder("(e.assignment.personId = ?");
      List<Object> values = new ArrayList<>(List.of(actor.personId()));
      if (!actor.teamIds().isEmpty()) {
        condition.append(" or e.assignment.teamId in ?");
        values.add(actor.teamIds());
      }
      if (!actor.lines().isEmpty()) {
        condition.append(" or e.assignment.line in ?");
        values.add(actor.lines());
      }
      query.where(condition.append(')').toString(), values.toArray());
    }
  }

  /** The desk dispatches and the managers steer the whole contract. */
  private boolean wholeContract() {
    return actor.may(kind.dispatch()) || actor.may(Permission.DASHBOARD_READ);
  }

  private boolean atHand(Assignment assignment) {
    return Objects.equals(assignment.personId(), actor.personId())
        || assignment.teamId() != null && actor.teamIds().contains(assignment.teamId())
        || actor.lines().contains(assignment.line());
  }
}

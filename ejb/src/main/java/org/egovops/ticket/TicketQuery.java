package org.egovops.ticket;

import org.egovops.kernel.RowQuery;

/**
 * Ticket query (受理单查询): scope and filter as far as all kinds of ticket have them; their records
 * name these properties alike.
 */
public abstract class TicketQuery extends RowQuery {

  protected TicketQuery(String entity) {
    super(entity);
  }

  /** Adds what the common part of a filter selects. */
  protected final void select(TicketFilter f) {
    equal("e.open", f.getOpen());
    oneOf("e.assignment.line", f.getLines());
    oneOf("e.assignment.teamId", f.getTeams());
    oneOf("e.classification.priority", f.getPriorities());
    equal("e.assignment.personId", f.getAssignee());
    equal("e.classification.serviceItem", f.getServiceItem());
    equal("e.classification.businessSystem", f.getBusinessSystem());
    equal("e.contact.unitId", f.getUnit());
    equal("e.contractId", f.getContract());
    between("e.milestones.reported", f.getReportedFrom(), f.getReportedBefore());
    between("e.changedAt", f.getChangedSince(), null);
    if (f.getUnassigned() != null) {
      where("e.assignment.personId is " + (f.getUnassigned() ? "null" : "not null"));
    }
    if (f.getIds() != null) {
      anyOf("e.id", f.getIds());
    }
  }
}

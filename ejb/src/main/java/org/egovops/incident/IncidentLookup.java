package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.egovops.ticket.TicketBrief;

/**
 * Incident lookup (事件查证) for other processes, in their transaction. Asks for no permission: what
 * calls it has its own rule of who may know.
 */
@ApplicationScoped
public class IncidentLookup {

  @Inject Incidents incidents;

  /** The incident of an id; empty when the record is of another kind. */
  public Optional<TicketBrief> brief(long id) {
    return incidents.find(id).map(TicketBrief::of);
  }
}

package org.egovops.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.egovops.ticket.TicketBrief;

/**
 * Request lookup (服务请求查证) for other processes, in their transaction. Asks for no permission: what
 * calls it has its own rule of who may know.
 */
@ApplicationScoped
public class RequestLookup {

  @Inject Requests requests;

  /** The request of an id; empty when the record is of another kind. */
  public Optional<TicketBrief> brief(long id) {
    return requests.find(id).map(TicketBrief::of);
  }
}

package org.egovops.request;

import java.time.Instant;
import java.util.Set;
import org.egovops.ticket.TicketFilter;

/** Request filter (服务请求筛选条件) of register and REST list; null or empty means any. */
public class RequestFilter extends TicketFilter {

  private Set<RequestState> states;

  /** Due before. */
  private Instant dueBefore;

  public Set<RequestState> getStates() {
    return states;
  }

  public void setStates(Set<RequestState> states) {
    this.states = states;
  }

  public Instant getDueBefore() {
    return dueBefore;
  }

  public void setDueBefore(Instant dueBefore) {
    this.dueBefore = dueBefore;
  }
}

package org.egovops.request;

import jakarta.persistence.EntityManager;
import org.egovops.kernel.Page;
import org.egovops.kernel.SortPlace;
import org.egovops.ticket.TicketQuery;
import org.egovops.ticket.TicketScope;

/** Request query (服务请求查询): what a scope and a filter select. */
final class RequestQuery extends TicketQuery {

  RequestQuery() {
    super("ServiceRequest");
  }

  static RequestQuery in(TicketScope scope) {
    RequestQuery query = new RequestQuery();
    scope.restrict(query);
    return query;
  }

  RequestQuery matching(RequestFilter f) {
    select(f);
    oneOf("e.state", f.getStates());
    between("e.dueAt", null, f.getDueBefore());
    return this;
  }

  /** One page of rows; {@code after} is the {@link Page#next()} of the page before, or null. */
  Page<RequestRow> page(EntityManager em, RequestSort sort, String after, int limit) {
    return page(
        em,
        RequestRow.class,
        RequestRow.FIELDS,
        sort,
        after,
        limit,
        row -> new SortPlace(sort.of(row), row.id()));
  }
}

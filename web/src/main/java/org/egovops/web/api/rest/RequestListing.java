package org.egovops.web.api.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.egovops.request.RequestFilter;
import org.egovops.request.RequestSort;
import org.egovops.request.RequestState;

/** Query parameters of a list of service requests; repeat a parameter to allow several values. */
public class RequestListing {

  @QueryParam("state")
  private List<RequestState> states;

  @QueryParam("open")
  private Boolean open;

  @QueryParam("team")
  private List<Long> teams;

  @QueryParam("assignee")
  private Long assignee;

  @QueryParam("serviceItem")
  private String serviceItem;

  @QueryParam("businessSystem")
  private String businessSystem;

  @QueryParam("unit")
  private Long unit;

  @QueryParam("dueBefore")
  private Instant dueBefore;

  @QueryParam("changedSince")
  private Instant changedSince;

  @QueryParam("sort")
  @DefaultValue("DUE")
  private RequestSort sort;

  @QueryParam("after")
  private String after;

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit;

  RequestFilter filter() {
    RequestFilter filter = new RequestFilter();
    filter.setStates(states == null ? Set.of() : new LinkedHashSet<>(states));
    filter.setOpen(open);
    filter.setTeams(teams == null ? Set.of() : new LinkedHashSet<>(teams));
    filter.setAssignee(assignee);
    filter.setServiceItem(serviceItem);
    filter.setBusinessSystem(businessSystem);
    filter.setUnit(unit);
    filter.setDueBefore(dueBefore);
    filter.setChangedSince(changedSince);
    return filter;
  }

  RequestSort sort() {
    return sort;
  }

  String after() {
    return after;
  }

  int limit() {
    return limit;
  }
}

package org.egovops.web.api.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.request.RequestFilter;
import org.egovops.request.RequestSort;
import org.egovops.request.RequestState;

/** Query parameters of a list of service requests; repeat a parameter to allow several values. */
public class RequestListing {

  @QueryParam("state")
  private List<String> states;

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
  private String dueBefore;

  @QueryParam("changedSince")
  private String changedSince;

  @QueryParam("sort")
  @DefaultValue("DUE")
  private String sort;

  @QueryParam("after")
  private String after;

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit;

  RequestFilter filter() {
    RequestFilter filter = new RequestFilter();
    filter.setStates(
        states == null
            ? Set.of()
            : states.stream()
                .map(value -> Parameters.one(RequestState.class, "state", value))
                .collect(Collectors.toSet()));
    filter.setOpen(open);
    filter.setTeams(teams == null ? Set.of() : new LinkedHashSet<>(teams));
    filter.setAssignee(assignee);
    filter.setServiceItem(serviceItem);
    filter.setBusinessSystem(businessSystem);
    filter.setUnit(unit);
    filter.setDueBefore(Parameters.instant("dueBefore", dueBefore));
    filter.setChangedSince(Parameters.instant("changedSince", changedSince));
    return filter;
  }

  RequestSort sort() {
    return Parameters.one(RequestSort.class, "sort", sort);
  }

  String after() {
    return after;
  }

  int limit() {
    return limit;
  }
}

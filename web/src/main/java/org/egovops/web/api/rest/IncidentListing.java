package org.egovops.web.api.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentSort;
import org.egovops.incident.IncidentState;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.Priority;

/** Query parameters of a list of incidents; repeat a parameter to allow several values. */
public class IncidentListing {

  @QueryParam("state")
  private List<IncidentState> states;

  @QueryParam("open")
  private Boolean open;

  @QueryParam("line")
  private List<SupportLine> lines;

  @QueryParam("team")
  private List<Long> teams;

  @QueryParam("assignee")
  private Long assignee;

  @QueryParam("faultLevel")
  private List<FaultLevel> faultLevels;

  @QueryParam("priority")
  private List<Priority> priorities;

  @QueryParam("serviceItem")
  private String serviceItem;

  @QueryParam("category")
  private String category;

  @QueryParam("businessSystem")
  private String businessSystem;

  @QueryParam("unit")
  private Long unit;

  @QueryParam("dueMetric")
  private Metric dueMetric;

  @QueryParam("dueBefore")
  private Instant dueBefore;

  @QueryParam("reportedFrom")
  private Instant reportedFrom;

  @QueryParam("reportedBefore")
  private Instant reportedBefore;

  @QueryParam("changedSince")
  private Instant changedSince;

  @QueryParam("sort")
  @DefaultValue("DUE")
  private IncidentSort sort;

  @QueryParam("after")
  private String after;

  @QueryParam("limit")
  @DefaultValue("50")
  private int limit;

  IncidentFilter filter() {
    IncidentFilter filter = new IncidentFilter();
    filter.setStates(set(states));
    filter.setOpen(open);
    filter.setLines(set(lines));
    filter.setTeams(set(teams));
    filter.setAssignee(assignee);
    filter.setFaultLevels(set(faultLevels));
    filter.setPriorities(set(priorities));
    filter.setServiceItem(serviceItem);
    filter.setCategory(category);
    filter.setBusinessSystem(businessSystem);
    filter.setUnit(unit);
    filter.setDueMetric(dueMetric);
    filter.setDueBefore(dueBefore);
    filter.setReportedFrom(reportedFrom);
    filter.setReportedBefore(reportedBefore);
    filter.setChangedSince(changedSince);
    return filter;
  }

  IncidentSort sort() {
    return sort;
  }

  String after() {
    return after;
  }

  int limit() {
    return limit;
  }

  private static <E> Set<E> set(List<E> values) {
    return values == null ? Set.of() : new LinkedHashSet<>(values);
  }
}

package org.egovops.web.api.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
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
  private List<String> states;

  @QueryParam("open")
  private Boolean open;

  @QueryParam("line")
  private List<String> lines;

  @QueryParam("team")
  private List<Long> teams;

  @QueryParam("assignee")
  private Long assignee;

  @QueryParam("faultLevel")
  private List<String> faultLevels;

  @QueryParam("priority")
  private List<String> priorities;

  @QueryParam("serviceItem")
  private String serviceItem;

  @QueryParam("category")
  private String category;

  @QueryParam("businessSystem")
  private String businessSystem;

  @QueryParam("unit")
  private Long unit;

  @QueryParam("dueMetric")
  private String dueMetric;

  @QueryParam("dueBefore")
  private String dueBefore;

  @QueryParam("reportedFrom")
  private String reportedFrom;

  @QueryParam("reportedBefore")
  private String reportedBefore;

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

  IncidentFilter filter() {
    IncidentFilter filter = new IncidentFilter();
    filter.setStates(each(IncidentState.class, "state", states));
    filter.setOpen(open);
    filter.setLines(each(SupportLine.class, "line", lines));
    filter.setTeams(teams == null ? Set.of() : new LinkedHashSet<>(teams));
    filter.setAssignee(assignee);
    filter.setFaultLevels(each(FaultLevel.class, "faultLevel", faultLevels));
    filter.setPriorities(each(Priority.class, "priority", priorities));
    filter.setServiceItem(serviceItem);
    filter.setCategory(category);
    filter.setBusinessSystem(businessSystem);
    filter.setUnit(unit);
    filter.setDueMetric(dueMetric == null ? null : one(Metric.class, "dueMetric", dueMetric));
    filter.setDueBefore(Parameters.instant("dueBefore", dueBefore));
    filter.setReportedFrom(Parameters.instant("reportedFrom", reportedFrom));
    filter.setReportedBefore(Parameters.instant("reportedBefore", reportedBefore));
    filter.setChangedSince(Parameters.instant("changedSince", changedSince));
    return filter;
  }

  IncidentSort sort() {
    return one(IncidentSort.class, "sort", sort);
  }

  String after() {
    return after;
  }

  int limit() {
    return limit;
  }

  private static <E extends Enum<E>> Set<E> each(Class<E> kind, String name, List<String> values) {
    EnumSet<E> set = EnumSet.noneOf(kind);
    if (values != null) {
      values.forEach(value -> set.add(one(kind, name, value)));
    }
    return set;
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String name, String value) {
    return Parameters.one(kind, name, value);
  }
}

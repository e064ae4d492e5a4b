package org.egovops.incident;

import static org.egovops.incident.IncidentAction.ACCEPT;
import static org.egovops.incident.IncidentAction.AGREE_SOLUTION;
import static org.egovops.incident.IncidentAction.ARCHIVE;
import static org.egovops.incident.IncidentAction.ARRIVE;
import static org.egovops.incident.IncidentAction.BEGIN_WORK;
import static org.egovops.incident.IncidentAction.CANCEL;
import static org.egovops.incident.IncidentAction.CLOSE;
import static org.egovops.incident.IncidentAction.CONFIRM;
import static org.egovops.incident.IncidentAction.DIAGNOSE;
import static org.egovops.incident.IncidentAction.REOPEN;
import static org.egovops.incident.IncidentAction.RESOLVE;
import static org.egovops.incident.IncidentAction.RESPOND;
import static org.egovops.incident.IncidentAction.START_REMOTE;
import static org.egovops.incident.IncidentAction.WAIT_FOR_CHANGE;
import static org.egovops.incident.IncidentAction.WAIT_FOR_CUSTOMER;
import static org.egovops.incident.IncidentAction.WAIT_FOR_SUPPLIER;

import java.util.ArrayList;
import java.util.List;

/**
 * Past path (历史路径): a way through the transition table to a state, for incidents whose steps were
 * taken in another system. A state no action leads to cannot be imported either.
 */
final class PastPath {

  private PastPath() {}

  static List<IncidentAction> to(IncidentState state) {
    return switch (state) {
      case NEW -> List.of();
      case ACCEPTED -> List.of(ACCEPT);
      case RESPONDED -> List.of(ACCEPT, RESPOND);
      case REMOTE_SUPPORT -> working(START_REMOTE);
      case ON_SITE -> working(ARRIVE);
      case DIAGNOSING -> working(DIAGNOSE);
      case SOLUTION_AGREED -> working(AGREE_SOLUTION);
      case IN_WORK -> working(BEGIN_WORK);
      case WAIT_CUSTOMER -> working(WAIT_FOR_CUSTOMER);
      case WAIT_SUPPLIER -> working(WAIT_FOR_SUPPLIER);
      case WAIT_CHANGE -> working(WAIT_FOR_CHANGE);
      case RESOLVED -> working(ARRIVE, RESOLVE);
      case REOPENED -> working(ARRIVE, RESOLVE, REOPEN);
      case CONFIRMED -> working(ARRIVE, RESOLVE, CONFIRM);
      case ARCHIVED -> working(ARRIVE, RESOLVE, CONFIRM, ARCHIVE);
      case CLOSED -> working(ARRIVE, RESOLVE, CONFIRM, ARCHIVE, CLOSE);
      case CANCELLED -> List.of(CANCEL);
    };
  }

  private static List<IncidentAction> working(IncidentAction... then) {
    List<IncidentAction> path = new ArrayList<>(List.of(ACCEPT, RESPOND));
    path.addAll(List.of(then));
    return List.copyOf(path);
  }
}

package org.egovops.incident;

import static org.egovops.incident.IncidentAction.*;
import static org.egovops.incident.IncidentState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.egovops.kernel.Lifecycle;

/** The incident's transition table (事件生命周期): whatever is not said here cannot happen. */
public final class IncidentLifecycle {

  private static final Set<IncidentState> UNDER_WAY = union(EnumSet.of(ACCEPTED), WORKING, WAITING);
  private static final Set<IncidentState> BEFORE_RESOLVED = union(EnumSet.of(NEW), UNDER_WAY);

  /** The table. */
  public static final Lifecycle<IncidentState, IncidentAction> TABLE =
      Lifecycle.of(IncidentState.class, IncidentAction.class)
          .on(NEW, ACCEPT, ACCEPTED)
          .on(Set.of(ACCEPTED, REOPENED), RESPOND, RESPONDED)
          .on(WORKING, START_REMOTE, REMOTE_SUPPORT)
          .on(WORKING, ARRIVE, ON_SITE)
          .on(WORKING, DIAGNOSE, DIAGNOSING)
          .on(WORKING, AGREE_SOLUTION, IncidentState.SOLUTION_AGREED)
          .stay(WORKING, RECORD_BACKUP)
          .on(WORKING, BEGIN_WORK, IN_WORK)
          .on(WORKING, RESOLVE, RESOLVED)
          .on(WORKING, WAIT_FOR_CUSTOMER, WAIT_CUSTOMER)
          .on(WORKING, WAIT_FOR_SUPPLIER, WAIT_SUPPLIER)
          .on(WORKING, WAIT_FOR_CHANGE, WAIT_CHANGE)
          .on(WAITING, RESUME, DIAGNOSING)
          .stay(union(WORKING, WAITING), EXTEND)
          .stay(UNDER_WAY, ASSIGN)
          .stay(UNDER_WAY, TAKE)
          .stay(UNDER_WAY, HAND_OVER)
          .on(RESOLVED, CONFIRM, CONFIRMED)
          .on(Set.of(RESOLVED, CONFIRMED), REOPEN, REOPENED)
          .on(CONFIRMED, ARCHIVE, ARCHIVED)
          .on(ARCHIVED, CLOSE, CLOSED)
          .stay(Set.of(CONFIRMED, ARCHIVED, CLOSED), RATE)
          .on(BEFORE_RESOLVED, CANCEL, CANCELLED)
          .on(BEFORE_RESOLVED, TURN_INTO_REQUEST, CANCELLED)
          .build();

  private IncidentLifecycle() {}

  @SafeVarargs
  private static Set<IncidentState> union(Set<IncidentState>... sets) {
    EnumSet<IncidentState> union = EnumSet.noneOf(IncidentState.class);
    Arrays.stream(sets).forEach(union::addAll);
    return union;
  }
}

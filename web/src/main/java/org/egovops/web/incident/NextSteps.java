package org.egovops.web.incident;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentState;

/**
 * Next steps (下一步): the actions somebody may take, sorted by how likely they are now.
 *
 * @param likely the blue button; null where nothing is likely
 * @param quiet often needed beside it
 * @param rare behind "more"
 */
public record NextSteps(
    IncidentAction likely, List<IncidentAction> quiet, List<IncidentAction> rare) {

  private static final Map<IncidentState, List<IncidentAction>> LIKELY = table();

  private static final Set<IncidentAction> BESIDE =
      EnumSet.of(
          IncidentAction.START_REMOTE,
          IncidentAction.RESOLVE,
          IncidentAction.REOPEN,
          IncidentAction.ASSIGN,
          IncidentAction.TAKE,
          IncidentAction.HAND_OVER,
          IncidentAction.RATE);

  static NextSteps of(Incident incident, List<IncidentAction> allowed) {
    return of(incident.state(), lacksBackup(incident), allowed);
  }

  /** A backup that is still wanting stands in sight, since the repair is refused without it. */
  static NextSteps of(IncidentState state, boolean lacksBackup, List<IncidentAction> allowed) {
    IncidentAction likely =
        LIKELY.getOrDefault(state, List.of()).stream()
            .filter(allowed::contains)
            .filter(action -> action != IncidentAction.RECORD_BACKUP || lacksBackup)
            .findFirst()
            .orElse(null);
    Predicate<IncidentAction> inSight =
        action -> BESIDE.contains(action) || lacksBackup && action == IncidentAction.RECORD_BACKUP;
    List<IncidentAction> others = allowed.stream().filter(action -> action != likely).toList();
    return new NextSteps(
        likely,
        others.stream().filter(inSight).toList(),
        others.stream().filter(inSight.negate()).toList());
  }

  private static boolean lacksBackup(Incident incident) {
    return incident.classification().needsBackup() && incident.resolution().backup() == null;
  }

  private static Map<IncidentState, List<IncidentAction>> table() {
    Map<IncidentState, List<IncidentAction>> next = new EnumMap<>(IncidentState.class);
    next.put(IncidentState.NEW, List.of(IncidentAction.ACCEPT));
    next.put(IncidentState.ACCEPTED, List.of(IncidentAction.RESPOND));
    next.put(IncidentState.REOPENED, List.of(IncidentAction.RESPOND));
    next.put(IncidentState.RESPONDED, List.of(IncidentAction.ARRIVE));
    next.put(IncidentState.REMOTE_SUPPORT, List.of(IncidentAction.DIAGNOSE));
    next.put(IncidentState.ON_SITE, List.of(IncidentAction.DIAGNOSE));
    next.put(IncidentState.DIAGNOSING, List.of(IncidentAction.AGREE_SOLUTION));
    next.put(
        IncidentState.SOLUTION_AGREED,
        List.of(IncidentAction.RECORD_BACKUP, IncidentAction.BEGIN_WORK));
    next.put(IncidentState.IN_WORK, List.of(IncidentAction.RECORD_BACKUP, IncidentAction.RESOLVE));
    IncidentState.WAITING.forEach(state -> next.put(state, List.of(IncidentAction.RESUME)));
    next.put(IncidentState.RESOLVED, List.of(IncidentAction.CONFIRM));
    next.put(IncidentState.CONFIRMED, List.of(IncidentAction.RATE, IncidentAction.ARCHIVE));
    next.put(IncidentState.ARCHIVED, List.of(IncidentAction.RATE, IncidentAction.CLOSE));
    next.put(IncidentState.CLOSED, List.of(IncidentAction.RATE));
    return next;
  }
}

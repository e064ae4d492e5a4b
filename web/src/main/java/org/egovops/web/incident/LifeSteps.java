package org.egovops.web.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentState;
import org.egovops.incident.Milestones;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Step;

/**
 * Life steps (进度): the milestones of an incident; the one after the last reached is the present.
 */
public final class LifeSteps {

  private LifeSteps() {}

  static List<Step> of(Incident incident, Say say) {
    return draw("incident.step.", milestones(incident), incident.state().isEnd(), say);
  }

  /**
   * The steps of a life.
   *
   * @param prefix what the labels of the steps begin with
   * @param life the steps by name in order; the time is null while a step lies ahead
   * @param over whether the record has come to its end
   */
  public static List<Step> draw(String prefix, Map<String, Instant> life, boolean over, Say say) {
    int present = 1 + lastReached(new ArrayList<>(life.values()));
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<String, Instant> one : life.entrySet()) {
      boolean now = !over && steps.size() == present;
      steps.add(new Step(say.text(prefix + one.getKey()), one.getValue(), now));
    }
    return steps;
  }

  private static int lastReached(List<Instant> times) {
    int last = -1;
    for (int i = 0; i < times.size(); i++) {
      last = times.get(i) == null ? last : i;
    }
    return last;
  }

  private static Map<String, Instant> milestones(Incident incident) {
    Milestones times = incident.milestones();
    Map<String, Instant> life = new LinkedHashMap<>();
    life.put("reported", times.reported());
    life.put("accepted", times.accepted());
    life.put("responded", times.responded());
    life.put("arrived", times.arrived());
    life.put("begun", times.begun());
    life.put("resolved", times.resolved());
    life.put("confirmed", times.confirmed());
    boolean cancelled = incident.state() == IncidentState.CANCELLED;
    life.put(cancelled ? "cancelled" : "closed", times.ended());
    return life;
  }
}

package org.egovops.servicelevel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.calendar.ServiceCalendars;

/** Reads an agreement form's targets (表单转目标), naming the field that is to blame. */
final class AgreementDraft {

  private final ServiceCalendars calendars;

  AgreementDraft(ServiceCalendars calendars) {
    this.calendars = calendars;
  }

  /**
   * The targets of a form.
   *
   * @throws NotFound when a calendar has no such code
   * @throws RuleBroken {@code servicelevel.target-twice}, {@code servicelevel.states-unreadable},
   *     {@code servicelevel.response-missing}, {@code servicelevel.response-start}
   */
  List<ServiceLevelTarget> targets(AgreementForm form) {
    List<ServiceLevelTarget> targets = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TargetForm target : form.getTargets()) {
      if (!seen.add(target.getFaultLevel() + "/" + target.getMetric())) {
        throw broken("servicelevel.target-twice", target);
      }
      targets.add(target(target));
    }
    form.getTargets().forEach(target -> requireResponse(target, seen));
    return targets;
  }

  private ServiceLevelTarget target(TargetForm form) {
    if (form.getMetric() == Metric.RESPONSE && form.getClockStart() != ClockStart.REPORT) {
      throw broken("servicelevel.response-start", form);
    }
    return new ServiceLevelTarget(
        form.getMetric(),
        form.getFaultLevel(),
        form.getLengthMinutes(),
        calendars.idOf(form.getCalendar()),
        form.getClockStart(),
        states(form.getRunningStates()));
  }

  /** The response is where the other clocks start from and find their agreement. */
  private static void requireResponse(TargetForm target, Set<String> seen) {
    if (!seen.contains(target.getFaultLevel() + "/" + Metric.RESPONSE)) {
      throw broken("servicelevel.response-missing", target);
    }
  }

  private static RunningStates states(String text) {
    try {
      return RunningStates.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw RuleBroken.at("targets", "servicelevel.states-unreadable", text);
    }
  }

  private static RuleBroken broken(String code, TargetForm target) {
    return RuleBroken.at("targets", code, target.getFaultLevel(), target.getMetric());
  }
}

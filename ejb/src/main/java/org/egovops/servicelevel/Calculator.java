package org.egovops.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.CalculationForm.PauseForm;
import org.egovops.servicelevel.calendar.ServiceCalendars;
import org.egovops.servicelevel.calendar.ServiceHours;

/**
 * Calculator (时限计算器): works out a clock that no record has. Without a stop its receipt reaches to
 * the due time, so that it shows where the allowed time goes, whether that lies ahead or behind; an
 * open pause ends it at the moment of asking.
 */
@ApplicationScoped
class Calculator {

  private static final Duration LONGEST_SPAN = Duration.ofDays(3_660);
  private static final Instant EARLIEST =
      LocalDate.of(2000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant LATEST =
      LocalDate.of(2100, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

  @Inject Agreements agreements;
  @Inject ServiceCalendars calendars;

  /**
   * The receipt of such a clock.
   *
   * @throws NotFound when there is no such calendar, agreement or target
   * @throws RuleBroken {@code servicelevel.calculation-incomplete}, {@code
   *     servicelevel.calculation-span}, {@code servicelevel.calculation-order}
   */
  Receipt calculate(CalculationForm form, Instant now) {
    requireSpan("start", form.getStart(), form);
    requireSpan("stop", form.getStop() == null ? now : form.getStop(), form);
    for (PauseForm pause : form.getPauses()) {
      requireSpan("pauses", pause.getFrom(), form);
      requireSpan("pauses", pause.getUntil() == null ? now : pause.getUntil(), form);
    }
    Stopwatch clock = clock(form);
    return clock.receipt(clock.isPaused() ? now : clock.due());
  }

  private Stopwatch clock(CalculationForm form) {
    Promise promise = promise(form);
    try {
      List<Pause> pauses =
          form.getPauses().stream()
              .map(pause -> Pause.between(pause.getFrom(), pause.getUntil()))
              .sorted(Comparator.comparing(Pause::from))
              .toList();
      return new Stopwatch(
          promise.hours(), promise.length(), form.getStart(), form.getStop(), pauses);
    } catch (IllegalArgumentException contradiction) {
      throw RuleBroken.at("pauses", "servicelevel.calculation-order");
    }
  }

  private Promise promise(CalculationForm form) {
    if (form.getCalendar() != null && form.getLengthMinutes() != null) {
      long calendar = calendars.idOf(form.getCalendar());
      Duration length = Duration.ofMinutes(form.getLengthMinutes());
      return new Promise(calendars.currentHours(calendar), length);
    }
    if (form.getAgreement() == null || form.getFaultLevel() == null || form.getMetric() == null) {
      throw RuleBroken.at("calendar", "servicelevel.calculation-incomplete");
    }
    ServiceLevelTarget target = target(form);
    return new Promise(
        calendars.currentHours(target.calendarId()), Duration.ofMinutes(target.lengthMinutes()));
  }

  private ServiceLevelTarget target(CalculationForm form) {
    return agreements
        .find(form.getAgreement())
        .flatMap(agreement -> agreement.target(form.getFaultLevel(), form.getMetric()))
        .orElseThrow(() -> new NotFound("ServiceLevelTarget", form.getAgreement()));
  }

  /** Time is counted day by day: a span without bounds would never end. */
  private static void requireSpan(String field, Instant at, CalculationForm form) {
    boolean known = !at.isBefore(EARLIEST) && at.isBefore(LATEST);
    if (!known || Duration.between(form.getStart(), at).abs().compareTo(LONGEST_SPAN) > 0) {
      throw RuleBroken.at(field, "servicelevel.calculation-span");
    }
  }

  private record Promise(ServiceHours hours, Duration length) {}
}

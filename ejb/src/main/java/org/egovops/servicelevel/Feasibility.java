package org.egovops.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.egovops.servicelevel.calendar.ServiceHours;

/**
 * Feasibility (目标可行性, AMB-06): looks for a response after which an engineer need be on site only
 * after the fault has to be repaired — targets that contradict each other on nights and days off.
 */
final class Feasibility {

  private static final Duration STEP = Duration.ofHours(1);
  private static final int STEPS = 366 * 24;

  private final Function<ServiceLevelTarget, ServiceHours> hours;

  Feasibility(Function<ServiceLevelTarget, ServiceHours> hours) {
    this.hours = hours;
  }

  /** The first contradiction of each fault level within a year from {@code now}. */
  List<Contradiction> contradictions(List<ServiceLevelTarget> targets, Instant now) {
    return Arrays.stream(FaultLevel.values())
        .flatMap(level -> contradiction(targets, level, now).stream())
        .toList();
  }

  private Optional<Contradiction> contradiction(
      List<ServiceLevelTarget> targets, FaultLevel level, Instant now) {
    Optional<ServiceLevelTarget> onSite = find(targets, level, Metric.ON_SITE);
    Optional<ServiceLevelTarget> resolution = find(targets, level, Metric.RESOLUTION);
    if (onSite.isEmpty() || resolution.isEmpty()) {
      return Optional.empty();
    }
    return Stream.iterate(now, at -> at.plus(STEP))
        .limit(STEPS)
        .map(at -> new Contradiction(level, at, due(onSite.get(), at), due(resolution.get(), at)))
        .filter(found -> found.onSiteDue().isAfter(found.resolutionDue()))
        .findFirst();
  }

  private static Optional<ServiceLevelTarget> find(
      List<ServiceLevelTarget> targets, FaultLevel level, Metric metric) {
    return targets.stream()
        .filter(target -> target.faultLevel() == level && target.metric() == metric)
        .findFirst();
  }

  private Instant due(ServiceLevelTarget target, Instant start) {
    return hours.apply(target).add(start, Duration.ofMinutes(target.lengthMinutes()));
  }
}

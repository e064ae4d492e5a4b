package org.egovops.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovops.servicelevel.calendar.CalendarEvent.VersionApproved;
import org.egovops.servicelevel.calendar.ServiceCalendars;
import org.egovops.servicelevel.calendar.ServiceHours;

/**
 * Clock recalculation (时限重算): when another version of a calendar holds, open clocks that count with
 * the former one are found anew; stopped ones stay as they were judged (requirements §4, rule 4).
 */
@ApplicationScoped
class ClockRecalculation {

  private static final int PAGE = 200;
  private static final Duration STRAGGLERS = Duration.ofMinutes(2);

  @Inject ServiceLevelClocks clocks;
  @Inject Agreements agreements;
  @Inject ServiceCalendars calendars;
  @Inject Event<ServiceLevelEvent> events;

  void on(@Observes VersionApproved approved) {
    if (approved.formerVersionId() != null) {
      recalculate(approved);
    }
  }

  /**
   * Does the same once more for versions approved a moment ago: a record reported on another node
   * while that approved may still have started with the former version.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void catchUp(Instant now) {
    calendars.approvedSince(now.minus(STRAGGLERS)).forEach(this::recalculate);
  }

  private void recalculate(VersionApproved approved) {
    Step step = new Step(approved.at(), approved.approvedBy(), approved.label());
    long reached = 0;
    List<Long> page = clocks.openWith(approved.formerVersionId(), reached, PAGE);
    while (!page.isEmpty()) {
      clocks.of(page, agreements).values().forEach(record -> recalculate(record, approved, step));
      reached = page.get(page.size() - 1);
      page = clocks.openWith(approved.formerVersionId(), reached, PAGE);
    }
  }

  private void recalculate(RecordClocks record, VersionApproved approved, Step step) {
    Optional<Due> before = record.nextDue();
    record.recalculate(approved.formerVersionId(), approved.versionId(), step);
    Optional<Due> after = record.nextDue();
    if (!after.equals(before)) {
      events.fire(
          new ServiceLevelEvent.DueChanged(
              record.recordId(), record.recordNumber(), after.orElse(null)));
    }
  }

  /**
   * Which open clocks would be due at another time if the given hours held; nothing is changed.
   *
   * @param proposed proposed hours by the id of the version they would follow
   */
  List<DueShift> preview(Map<Long, ServiceHours> proposed) {
    List<DueShift> shifts = new ArrayList<>();
    TargetBook book = new ProposedHours(agreements, proposed);
    proposed.keySet().forEach(former -> preview(former, book, shifts));
    shifts.sort(Comparator.comparing(DueShift::dueBefore).thenComparing(DueShift::recordNumber));
    return shifts;
  }

  private void preview(long former, TargetBook book, List<DueShift> shifts) {
    Step nobody = new Step(Instant.EPOCH, "", null);
    long reached = 0;
    List<Long> page = clocks.openWith(former, reached, PAGE);
    while (!page.isEmpty()) {
      for (RecordClocks record : clocks.copies(page, book)) {
        Map<Metric, Instant> before = record.dueTimes();
        record.recalculate(former, -former, nobody);
        record.all().stream()
            .filter(clock -> !clock.dueAt().equals(before.get(clock.metric())))
            .map(clock -> DueShift.of(clock, before.get(clock.metric())))
            .forEach(shifts::add);
      }
      reached = page.get(page.size() - 1);
      page = clocks.openWith(former, reached, PAGE);
    }
  }

  /** Target book in which proposed hours stand under the negative id of the version they follow. */
  private record ProposedHours(TargetBook book, Map<Long, ServiceHours> proposed)
      implements TargetBook {

    @Override
    public long agreement(Long contractId, String serviceItem) {
      return book.agreement(contractId, serviceItem);
    }

    @Override
    public boolean sameAgreement(long agreementId, long otherId) {
      return book.sameAgreement(agreementId, otherId);
    }

    @Override
    public Optional<ClockTarget> target(long agreementId, FaultLevel level, Metric metric) {
      return book.target(agreementId, level, metric);
    }

    @Override
    public ServiceHours hours(long versionId) {
      return versionId < 0 ? proposed.get(-versionId) : book.hours(versionId);
    }
  }
}

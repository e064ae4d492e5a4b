package org.egovops.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Clock announcements (时限播报): tells warnings and breaches whose moment has passed, once each, and
 * starts what counts from a response that was due and not logged (AMB-08). Any number of nodes may
 * do this at the same time: a moment is told by the transaction that could note it.
 */
@ApplicationScoped
class ClockAnnouncements {

  @Inject ServiceLevelClocks clocks;
  @Inject Event<ServiceLevelEvent> events;

  /** Clocks to look at, in the order of their ids. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Long> toCheck(Instant now, long afterId, int limit) {
    return clocks.toCheck(now, afterId, limit);
  }

  /** Looks at these clocks in one transaction of their own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void announce(Collection<Long> ids, Instant now) {
    for (ServiceLevelClock clock : clocks.detached(ids)) {
      Instant seen = clock.nextCheckAt();
      if (seen != null && seen.isBefore(now)) {
        announce(clock, seen, now);
      }
    }
  }

  private void announce(ServiceLevelClock clock, Instant seen, Instant now) {
    Moment moment = clock.momentAt(now);
    clock.note(moment, now);
    if (clocks.claim(clock, seen) && moment != Moment.NONE) {
      if (clock.metric() == Metric.RESPONSE && moment == Moment.BREACH) {
        follow(clock, now);
      }
      events.fire(moment == Moment.BREACH ? breached(clock) : warned(clock));
    }
  }

  private void follow(ServiceLevelClock response, Instant now) {
    RecordClocks record = clocks.of(response.recordId());
    int started = record.all().size();
    record.startFollowing(now);
    if (record.all().size() > started) {
      events.fire(
          new ServiceLevelEvent.DueChanged(
              response.recordId(), response.recordNumber(), record.nextDue().orElse(null)));
    }
  }

  private static ServiceLevelEvent warned(ServiceLevelClock clock) {
    return new ServiceLevelEvent.Warned(
        clock.recordId(),
        clock.recordNumber(),
        clock.metric(),
        clock.target().faultLevel(),
        clock.committed(),
        clock.dueAt());
  }

  private static ServiceLevelEvent breached(ServiceLevelClock clock) {
    return new ServiceLevelEvent.Breached(
        clock.recordId(),
        clock.recordNumber(),
        clock.metric(),
        clock.target().faultLevel(),
        clock.committed(),
        clock.dueAt());
  }
}

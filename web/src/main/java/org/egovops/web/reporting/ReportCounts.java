package org.egovops.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.reporting.ReportEvent;
import org.egovops.reporting.ReportState;
import org.egovops.reporting.ServiceReporting;
import org.egovops.web.screen.Place;
import org.egovops.web.screen.WaitingWork;

/**
 * Report counts (待批报告数): the reports that await the project manager; trusted for some seconds, a
 * decision on this node is seen at once.
 */
@ApplicationScoped
public class ReportCounts implements WaitingWork {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(10);
  private static final int MOST = 500;

  @Inject ServiceReporting reporting;
  @Inject Clock clock;

  private final Fresh<Long, Long> fresh = new Fresh<>(STALE_AT_MOST, MOST);

  @Override
  public Place place() {
    return Place.REPORTS;
  }

  @Override
  public long count(Actor actor) {
    return actor.may(Permission.REPORT_APPROVE)
        ? fresh.get(actor.personId(), clock.now(), person -> waiting())
        : 0;
  }

  private long waiting() {
    return reporting.counts().getOrDefault(ReportState.DRAFT, 0L);
  }

  void decided(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportEvent event) {
    fresh.forgetAll();
  }
}

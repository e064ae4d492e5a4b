package org.egovops.web.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.batch.JobDesk;
import org.egovops.jobs.JobState;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.web.screen.Place;
import org.egovops.web.screen.WaitingWork;

/** Job counts (作业待办): the missed runs somebody has to decide on; trusted for some seconds. */
@ApplicationScoped
public class JobCounts implements WaitingWork {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(10);

  @Inject JobDesk desk;
  @Inject Clock clock;

  private final Fresh<JobState, Long> fresh = new Fresh<>(STALE_AT_MOST, 1);

  @Override
  public Place place() {
    return Place.JOBS;
  }

  @Override
  public long count(Actor actor) {
    return fresh.get(JobState.MISSED, clock.now(), state -> desk.counts().getOrDefault(state, 0L));
  }
}

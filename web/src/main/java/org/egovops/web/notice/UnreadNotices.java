package org.egovops.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.communication.NoticeManagement;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.web.screen.Unread;

/** Unread notices (未读通知) behind the bell; counted anew every ten seconds and after reading. */
@ApplicationScoped
public class UnreadNotices implements Unread {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(10);
  private static final int MOST = 10_000;

  @Inject NoticeManagement notices;
  @Inject Clock clock;

  private final Fresh<Long, Long> fresh = new Fresh<>(STALE_AT_MOST, MOST);

  @Override
  public long count(Actor actor) {
    return fresh.get(actor.personId(), clock.now(), person -> notices.unread());
  }

  /** This person has just read something. */
  void read(Actor actor) {
    fresh.forget(actor.personId());
  }
}

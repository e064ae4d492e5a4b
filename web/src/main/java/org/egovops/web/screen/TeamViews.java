package org.egovops.web.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.CurrentActor;
import org.egovops.party.OwnPreferences;
import org.egovops.party.SharedPreference;

/**
 * Team views (班组视图): what colleagues share. Trusted for some seconds, so that a register costs no
 * statement more; what is shared on this node is seen at once.
 */
@ApplicationScoped
public class TeamViews {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(10);
  private static final int MOST = 2_000;

  private record Wanted(long personId, String prefix) {}

  @Inject OwnPreferences preferences;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  private final Fresh<Wanted, List<SharedPreference>> fresh = new Fresh<>(STALE_AT_MOST, MOST);

  /** What the reader's colleagues share under keys that begin so. */
  List<SharedPreference> of(String prefix) {
    return fresh.get(
        new Wanted(currentActor.get().personId(), prefix),
        clock.now(),
        wanted -> preferences.ofTeams(wanted.prefix()));
  }

  /** Somebody shared something, or stopped doing so. */
  void changed() {
    fresh.forgetAll();
  }
}

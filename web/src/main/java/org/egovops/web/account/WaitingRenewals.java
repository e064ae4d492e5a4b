package org.egovops.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.access.RenewalManagement;
import org.egovops.web.screen.Place;
import org.egovops.web.screen.WaitingWork;

/** Waiting renewals (待批凭据重置), beside the administrators of the navigation. */
@ApplicationScoped
public class WaitingRenewals implements WaitingWork {

  private static final Duration KEPT = Duration.ofSeconds(15);

  @Inject RenewalManagement renewals;
  @Inject Clock clock;

  private final Fresh<Place, Long> fresh = new Fresh<>(KEPT, 1);

  @Override
  public Place place() {
    return Place.ADMINISTRATORS;
  }

  @Override
  public long count(Actor actor) {
    return actor.may(Permission.CREDENTIAL_RENEW)
        ? fresh.get(place(), clock.now(), place -> renewals.openCount())
        : 0;
  }
}

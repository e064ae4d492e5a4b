package org.egovops.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;
import org.egovops.kernel.NotAllowed;
import org.egovops.recordkeeping.Author;
import org.egovops.recordkeeping.CurrentAuthor;

/** Current actor (当前操作人): who is calling this door now. */
@ApplicationScoped
public class CurrentActor implements CurrentAuthor {

  @Inject Principal caller;
  @Inject Actors actors;

  /**
   * The caller's actor.
   *
   * @throws NotAllowed {@code access.not-logged-in} when nobody is, or the account has been closed
   */
  public Actor get() {
    return find().orElseThrow(() -> new NotAllowed("access.not-logged-in"));
  }

  /** The caller's actor, or empty when nobody is logged in. */
  public Optional<Actor> find() {
    return actors.find(Caller.of(caller.getName()));
  }

  @Override
  public Author author() {
    return get().author();
  }
}

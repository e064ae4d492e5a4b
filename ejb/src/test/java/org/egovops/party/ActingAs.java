package org.egovops.party;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Current actor of a test: whoever the test says, without a container. */
public final class ActingAs extends CurrentActor {

  private Actor actor;

  public ActingAs(Actor actor) {
    this.actor = actor;
  }

  /** From now on somebody else calls; null for nobody. */
  public void become(Actor other) {
    actor = other;
  }

  @Override
  public Optional<Actor> find() {
    return Optional.ofNullable(actor);
  }

  /** A member of the contractor's staff. */
  public static Actor staff(long personId, String login, Permission... permissions) {
    return actor(personId, login, Side.CONTRACTOR, permissions);
  }

  /** An actor of one side, in organisation 1, in no team and under no contract. */
  public static Actor actor(long personId, String login, Side side, Permission... permissions) {
    Set<Permission> all = EnumSet.noneOf(Permission.class);
    all.addAll(Set.of(permissions));
    return new Actor(personId, login, login, 1L, side, Set.of(), all, Set.of(), Set.of(), Set.of());
  }
}

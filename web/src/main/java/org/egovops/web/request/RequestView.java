package org.egovops.web.request;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.egovops.party.Actor;
import org.egovops.request.RequestFilter;
import org.egovops.request.RequestState;
import org.egovops.web.screen.Choices;

/** Request view (服务请求视图): what people look at the register for; the first ones are its tiles. */
public enum RequestView {
  OPEN,
  OVERDUE,
  SUBMITTED,
  TO_APPROVE,
  WAITING,
  TO_CONFIRM,
  MINE,
  MY_TEAMS,
  ALL;

  /** The view of a request parameter; {@link #OPEN} where it names none. */
  static RequestView of(String name) {
    return Choices.one(RequestView.class, name).orElse(OPEN);
  }

  /** What this view shows. */
  RequestFilter filter(Actor actor, Instant now) {
    RequestFilter filter = new RequestFilter();
    switch (this) {
      case OVERDUE -> filter.setDueBefore(now);
      case SUBMITTED -> filter.setStates(Set.of(RequestState.SUBMITTED));
      case TO_APPROVE -> filter.setStates(Set.of(RequestState.PENDING_APPROVAL));
      case WAITING -> filter.setStates(Set.of(RequestState.WAITING));
      case TO_CONFIRM -> filter.setStates(Set.of(RequestState.FULFILLED));
      case MINE -> filter.setAssignee(actor.personId());
      case MY_TEAMS -> filter.setTeams(actor.teamIds().isEmpty() ? Set.of(-1L) : actor.teamIds());
      default -> {
        // Open and all need no more.
      }
    }
    if (this != ALL && this != TO_CONFIRM) {
      filter.setOpen(true);
    }
    return filter;
  }

  /** Whether the register shows its figure above the list. */
  boolean tile() {
    return compareTo(TO_CONFIRM) <= 0;
  }

  /** Colour by meaning of its figure. */
  String tone(long count) {
    return this == OVERDUE && count > 0 ? "bad" : "";
  }

  /** Its name in an address. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}

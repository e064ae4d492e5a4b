package org.egovops.web.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentState;
import org.egovops.party.Actor;
import org.egovops.servicelevel.Metric;
import org.egovops.web.screen.Choices;

/** Queue view (队列视图): what people look at the register for; the first ones are its tiles. */
public enum QueueView {
  OPEN,
  BREACHED,
  SOON,
  AWAITING_RESPONSE,
  UNASSIGNED,
  MINE,
  MY_TEAMS,
  TO_CONFIRM,
  TO_RATE,
  ALL;

  private static final Duration SOON_WITHIN = Duration.ofHours(1);

  /** The view of a request parameter; {@link #OPEN} where it names none. */
  static QueueView of(String name) {
    return Choices.one(QueueView.class, name).orElse(OPEN);
  }

  /** What this view shows; "soon" includes what is breached already, as it needs the same hurry. */
  IncidentFilter filter(Actor actor, Instant now) {
    IncidentFilter filter = new IncidentFilter();
    if (this != ALL && this != TO_CONFIRM && this != TO_RATE) {
      filter.setOpen(true);
    }
    switch (this) {
      case BREACHED -> filter.setDueBefore(now);
      case SOON -> filter.setDueBefore(now.plus(SOON_WITHIN));
      case AWAITING_RESPONSE -> filter.setDueMetric(Metric.RESPONSE);
      case UNASSIGNED -> filter.setUnassigned(true);
      case MINE -> filter.setAssignee(actor.personId());
      case MY_TEAMS -> filter.setTeams(actor.teamIds().isEmpty() ? Set.of(-1L) : actor.teamIds());
      case TO_CONFIRM -> filter.setStates(Set.of(IncidentState.RESOLVED));
      case TO_RATE -> filter.setToRate(true);
      default -> {
        // Open and all need no more.
      }
    }
    return filter;
  }

  /** Colour by meaning of its figure. */
  public String tone(long count) {
    if (count == 0) {
      return "";
    }
    return switch (this) {
      case BREACHED -> "bad";
      case SOON -> "warn";
      default -> "";
    };
  }

  /** Its name in an address. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}

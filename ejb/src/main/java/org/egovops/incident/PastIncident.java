package org.egovops.incident;

import java.time.Instant;
import java.util.List;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Impact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Urgency;

/**
 * Past incident (历史事件): what another system knew of an incident, as far as this one can keep it;
 * the input of an import. Nothing of it is checked here for being likely, only taken over: the one
 * who hands it over has checked it.
 *
 * @param contractId the contract it belongs to
 * @param reference its number in the system it comes from, unique there
 * @param told what the caller told
 * @param grades how it was classified
 * @param times when its steps happened
 * @param state where it stood
 * @param handling who had it and how it was solved
 * @param measured whether its clocks are to be measured by the contract's targets
 * @param happenings what happened to it in between, oldest first
 */
public record PastIncident(
    long contractId,
    String reference,
    Told told,
    Grades grades,
    Times times,
    IncidentState state,
    Handling handling,
    boolean measured,
    List<Happening> happenings) {

  public PastIncident {
    happenings = List.copyOf(happenings);
  }

  /**
   * What the caller told.
   *
   * @param contactName caller, or null where the other system did not say
   * @param contactPhone telephone, or null
   */
  public record Told(
      long unitId,
      String contactName,
      String contactPhone,
      IntakeChannel channel,
      String title,
      String symptom,
      String businessImpact) {}

  /** How it was classified; system and category may be null. */
  public record Grades(
      String serviceItem,
      String businessSystem,
      String category,
      FaultLevel faultLevel,
      Impact impact,
      Urgency urgency) {}

  /** When its steps happened; all but the report may be unknown (null). */
  public record Times(
      Instant reported, Instant responded, Instant arrived, Instant resolved, Instant ended) {

    Instant of(IncidentAction action) {
      return switch (action) {
        case RESPOND -> responded;
        case ARRIVE -> arrived;
        case RESOLVE -> resolved;
        case CLOSE, CANCEL -> ended;
        default -> null;
      };
    }
  }

  /** Who had it, by name as then, and how it was solved. */
  public record Handling(
      SupportLine line,
      String team,
      String person,
      ResolutionCode code,
      String resolution,
      int handovers,
      int reopenings) {}

  /**
   * Something that happened on the way.
   *
   * @param reopened whether the customer had it opened again
   */
  public record Happening(Instant at, boolean reopened, String text) {}

  /** The steps that lead through the table to the state. */
  List<IncidentAction> path() {
    return PastPath.to(state);
  }
}

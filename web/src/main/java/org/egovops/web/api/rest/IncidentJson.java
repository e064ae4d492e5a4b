package org.egovops.web.api.rest;

import java.time.Instant;
import java.util.List;
import org.egovops.incident.BackupOutcome;
import org.egovops.incident.Classification;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentState;
import org.egovops.incident.Milestones;
import org.egovops.incident.NextDue;
import org.egovops.incident.Resolution;
import org.egovops.incident.ResolutionCode;
import org.egovops.party.Masking;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.Impact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Priority;
import org.egovops.ticket.Urgency;

/** Incident as the REST interface shows it; contact data is masked. */
public record IncidentJson(
    String number,
    long version,
    String title,
    String symptom,
    String businessImpact,
    IncidentState state,
    IntakeChannel channel,
    Caller contact,
    Grades classification,
    boolean outOfScope,
    Holder assignment,
    Times times,
    Due nextDue,
    Outcome resolution,
    int handovers,
    int reopenings,
    String externalReference,
    Instant changedAt,
    List<IncidentAction> actions) {

  static IncidentJson of(Incident incident, List<IncidentAction> actions) {
    return new IncidentJson(
        incident.number(),
        incident.version(),
        incident.title(),
        incident.symptom(),
        incident.businessImpact(),
        incident.state(),
        incident.channel(),
        Caller.of(incident),
        Grades.of(incident.classification()),
        incident.outOfScope(),
        Holder.of(incident.assignment()),
        Times.of(incident.milestones()),
        Due.of(incident.nextDue()),
        Outcome.of(incident.resolution()),
        incident.handovers(),
        incident.reopenings(),
        incident.externalReference(),
        incident.changedAt(),
        actions);
  }

  /** Unit and contact; name and phone masked. */
  public record Caller(long unit, String unitName, String name, String phone) {
    static Caller of(Incident incident) {
      return new Caller(
          incident.contact().unitId(),
          incident.contact().unitName(),
          Masking.name(incident.contact().name()),
          Masking.phone(incident.contact().phone()));
    }
  }

  /** Catalogue codes and grades. */
  public record Grades(
      String serviceItem,
      String businessSystem,
      String category,
      FaultLevel faultLevel,
      Impact impact,
      Urgency urgency,
      Priority priority,
      boolean supplierFault) {
    static Grades of(Classification c) {
      return new Grades(
          c.serviceItem(),
          c.businessSystem(),
          c.category(),
          c.faultLevel(),
          c.impact(),
          c.urgency(),
          c.priority(),
          c.supplierFault());
    }
  }

  /** Who has it. */
  public record Holder(
      SupportLine line, Long team, String teamName, Long person, String personName) {
    static Holder of(Assignment a) {
      return new Holder(a.line(), a.teamId(), a.teamName(), a.personId(), a.personName());
    }
  }

  /** When the steps happened. */
  public record Times(
      Instant reported,
      Instant accepted,
      Instant responded,
      Instant arrived,
      Instant agreed,
      Instant begun,
      Instant resolved,
      Instant confirmed,
      Instant archived,
      Instant ended) {
    static Times of(Milestones m) {
      return new Times(
          m.reported(),
          m.accepted(),
          m.responded(),
          m.arrived(),
          m.agreed(),
          m.begun(),
          m.resolved(),
          m.confirmed(),
          m.archived(),
          m.ended());
    }
  }

  /** The next target; absent where no clock runs. */
  public record Due(Metric metric, Instant from, Instant at, boolean paused) {
    static Due of(NextDue next) {
      return next.metric() == null
          ? null
          : new Due(next.metric(), next.from(), next.at(), next.paused());
    }
  }

  /** How it was solved. */
  public record Outcome(
      ResolutionCode code, String text, SupportLine line, BackupOutcome backup, Instant backupAt) {
    static Outcome of(Resolution r) {
      return new Outcome(r.code(), r.text(), r.line(), r.backup(), r.backedUpAt());
    }
  }
}

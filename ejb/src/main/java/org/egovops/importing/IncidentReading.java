package org.egovops.importing;

import static org.egovops.importing.ImportField.ARRIVED_AT;
import static org.egovops.importing.ImportField.BUSINESS_IMPACT;
import static org.egovops.importing.ImportField.BUSINESS_SYSTEM;
import static org.egovops.importing.ImportField.CATEGORY;
import static org.egovops.importing.ImportField.CHANNEL;
import static org.egovops.importing.ImportField.CLOSED_AT;
import static org.egovops.importing.ImportField.CONTACT_NAME;
import static org.egovops.importing.ImportField.CONTACT_PHONE;
import static org.egovops.importing.ImportField.FAULT_LEVEL;
import static org.egovops.importing.ImportField.HANDOVERS;
import static org.egovops.importing.ImportField.IMPACT;
import static org.egovops.importing.ImportField.LINE;
import static org.egovops.importing.ImportField.PERSON;
import static org.egovops.importing.ImportField.REFERENCE;
import static org.egovops.importing.ImportField.REOPENINGS;
import static org.egovops.importing.ImportField.REPORTED_AT;
import static org.egovops.importing.ImportField.RESOLUTION;
import static org.egovops.importing.ImportField.RESOLUTION_CODE;
import static org.egovops.importing.ImportField.RESOLVED_AT;
import static org.egovops.importing.ImportField.RESPONDED_AT;
import static org.egovops.importing.ImportField.SERVICE_ITEM;
import static org.egovops.importing.ImportField.STATE;
import static org.egovops.importing.ImportField.SYMPTOM;
import static org.egovops.importing.ImportField.TEAM;
import static org.egovops.importing.ImportField.TITLE;
import static org.egovops.importing.ImportField.UNIT;
import static org.egovops.importing.ImportField.URGENCY;

import java.time.Instant;
import java.util.List;
import org.egovops.contract.ContractTerms;
import org.egovops.incident.IncidentState;
import org.egovops.incident.PastIncident;
import org.egovops.incident.ResolutionCode;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Impact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Urgency;

/**
 * Incident reading (事件解读): makes past incidents of rows by one mapping, for one contract, and knows
 * the rules an imported incident must meet.
 */
final class IncidentReading {

  private static final String FAULT_HANDLING = "SCP-03";
  private static final int LONGEST_TITLE = 200;

  private final ImportMapping mapping;
  private final List<String> header;
  private final ContractTerms contract;
  private final Choices choices;
  private final Instant now;

  /**
   * What the rows of an incident come to.
   *
   * @param reference its number in the other system, or null
   * @param incident null where the findings keep it out
   * @param findings everything to be said
   */
  record Outcome(String reference, PastIncident incident, List<Finding> findings) {}

  IncidentReading(
      ImportMapping mapping,
      List<String> header,
      ContractTerms contract,
      Choices choices,
      Instant now) {
    this.mapping = mapping;
    this.header = header;
    this.contract = contract;
    this.choices = choices;
    this.now = now;
  }

  Outcome read(List<SourceRow> rows) {
    RecordReading reading = new RecordReading(mapping, header, rows);
    String reference = reading.text(REFERENCE);
    if (reference == null) {
      reading.error(reading.lastRow(), REFERENCE, "import.reference-missing");
    }
    PastIncident incident = incident(reading, reference);
    return new Outcome(reference, reading.isRefused() ? null : incident, reading.findings());
  }

  private PastIncident incident(RecordReading reading, String reference) {
    PastIncident.Times told = times(reading);
    IncidentState state = state(reading, told);
    PastIncident.Times times = fitting(reading, state, told);
    PastIncident.Told words = told(reading);
    PastIncident.Grades grades = grades(reading);
    PastIncident.Handling handling = handling(reading);
    boolean measured = mapping.measured() && times.responded() != null;
    return new PastIncident(
        contract.id(),
        reference,
        words,
        grades,
        times,
        state,
        handling,
        measured,
        reading.happenings());
  }

  private PastIncident.Times times(RecordReading reading) {
    Instant reported = reading.time(REPORTED_AT, now);
    if (reading.raw(REPORTED_AT).isMissing()) {
      reading.error(reading.lastRow(), REPORTED_AT, "import.time-missing");
    }
    PastIncident.Times times =
        new PastIncident.Times(
            reported,
            reading.time(RESPONDED_AT, now),
            reading.time(ARRIVED_AT, now),
            reading.time(RESOLVED_AT, now),
            reading.time(CLOSED_AT, now));
    notBefore(reading, RESPONDED_AT, times.responded(), reported);
    notBefore(reading, ARRIVED_AT, times.arrived(), reported);
    notBefore(reading, RESOLVED_AT, times.resolved(), reported);
    notBefore(reading, CLOSED_AT, times.ended(), reported);
    notBefore(reading, CLOSED_AT, times.ended(), times.resolved());
    if (reported != null && !mapping.outsideTerm() && !contract.inTermAt(reported)) {
      reading.error(
          reading.raw(REPORTED_AT).row(), REPORTED_AT, "import.outside-term", contract.number());
    }
    return times;
  }

  private static void notBefore(
      RecordReading reading, ImportField field, Instant time, Instant earlier) {
    if (time != null && earlier != null && time.isBefore(earlier)) {
      RecordReading.Raw raw = reading.raw(field);
      reading.error(raw.row(), field, "import.time-order", raw.text());
    }
  }

  /** As the file says, else as far as the times tell. */
  private IncidentState state(RecordReading reading, PastIncident.Times times) {
    String code = reading.choice(STATE, choices);
    if (code != null) {
      return IncidentState.valueOf(code);
    }
    if (times.ended() != null) {
      return IncidentState.CLOSED;
    }
    return times.resolved() != null ? IncidentState.RESOLVED : IncidentState.NEW;
  }

  /** Only the times that belong to the state; a state that needs one it lacks is refused. */
  private static PastIncident.Times fitting(
      RecordReading reading, IncidentState state, PastIncident.Times told) {
    boolean solved = !state.isOpen() && state != IncidentState.CANCELLED;
    if (solved && told.resolved() == null && reading.raw(RESOLVED_AT).isMissing()) {
      reading.error(reading.raw(STATE).row(), RESOLVED_AT, "import.resolved-without-time");
    }
    if (state.isEnd() && told.ended() == null && reading.raw(CLOSED_AT).isMissing()) {
      reading.error(reading.raw(STATE).row(), CLOSED_AT, "import.closed-without-time");
    }
    if (state.isOpen() && (told.resolved() != null || told.ended() != null)) {
      reading.remark(reading.raw(STATE).row(), STATE, "import.open-with-end");
    }
    return new PastIncident.Times(
        told.reported(),
        told.responded(),
        told.arrived(),
        solved ? told.resolved() : null,
        state.isEnd() ? told.ended() : null);
  }

  private PastIncident.Told told(RecordReading reading) {
    String symptom = reading.text(SYMPTOM);
    RecordReading.Raw title = reading.raw(TITLE);
    if (title.isMissing()) {
      reading.error(title.row(), TITLE, "import.text-missing");
    }
    String unit = reading.choice(UNIT, choices);
    if (unit == null && reading.raw(UNIT).isMissing()) {
      reading.error(reading.raw(UNIT).row(), UNIT, "import.text-missing");
    }
    String channel = reading.choice(CHANNEL, choices);
    String subject = brief(title, reading);
    return new PastIncident.Told(
        unit == null ? 0 : Long.parseLong(unit),
        reading.text(CONTACT_NAME),
        reading.text(CONTACT_PHONE),
        channel == null ? IntakeChannel.IMPORT : IntakeChannel.valueOf(channel),
        subject,
        whole(title.text(), subject, symptom),
        reading.text(BUSINESS_IMPACT));
  }

  /** A long title is cut, and stands whole in the symptom. */
  private static String brief(RecordReading.Raw title, RecordReading reading) {
    if (title.isMissing() || title.text().length() <= LONGEST_TITLE) {
      return title.text();
    }
    reading.remark(title.row(), TITLE, "import.title-cut", LONGEST_TITLE);
    return title.text().substring(0, LONGEST_TITLE - 1) + "…";
  }

  private static String whole(String title, String subject, String symptom) {
    if (symptom == null) {
      return title;
    }
    return subject == null || subject.equals(title) ? symptom : title + "\n" + symptom;
  }

  private PastIncident.Grades grades(RecordReading reading) {
    String item = reading.choice(SERVICE_ITEM, choices);
    String level = reading.choice(FAULT_LEVEL, choices);
    String impact = reading.choice(IMPACT, choices);
    String urgency = reading.choice(URGENCY, choices);
    return new PastIncident.Grades(
        item == null ? FAULT_HANDLING : item,
        reading.choice(BUSINESS_SYSTEM, choices),
        reading.choice(CATEGORY, choices),
        level == null ? FaultLevel.GENERAL : FaultLevel.valueOf(level),
        impact == null ? Impact.MEDIUM : Impact.valueOf(impact),
        urgency == null ? Urgency.MEDIUM : Urgency.valueOf(urgency));
  }

  private PastIncident.Handling handling(RecordReading reading) {
    String line = reading.choice(LINE, choices);
    String code = reading.choice(RESOLUTION_CODE, choices);
    return new PastIncident.Handling(
        line == null ? SupportLine.L1 : SupportLine.valueOf(line),
        reading.text(TEAM),
        reading.text(PERSON),
        code == null ? null : ResolutionCode.valueOf(code),
        reading.text(RESOLUTION),
        reading.number(HANDOVERS),
        reading.number(REOPENINGS));
  }
}

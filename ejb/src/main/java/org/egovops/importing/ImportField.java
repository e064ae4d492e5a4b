package org.egovops.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.egovops.incident.IncidentState;
import org.egovops.incident.ResolutionCode;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Impact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Urgency;

/** Import field (导入字段): what a column of the file can stand for. */
public enum ImportField {
  /** Number in the other system; rows that share it belong to one incident. */
  REFERENCE(100),
  /** When a row was written, where the file has several rows for an incident. */
  EVENT_AT(Kind.TIME),
  TITLE(200),
  SYMPTOM(8_000),
  BUSINESS_IMPACT(1_000),
  UNIT(Kind.CHOICE),
  CONTACT_NAME(60),
  CONTACT_PHONE(40),
  CHANNEL(IntakeChannel.class),
  SERVICE_ITEM(Kind.CHOICE),
  BUSINESS_SYSTEM(Kind.CHOICE),
  CATEGORY(Kind.CHOICE),
  FAULT_LEVEL(FaultLevel.class),
  IMPACT(Impact.class),
  URGENCY(Urgency.class),
  STATE(IncidentState.class),
  REPORTED_AT(Kind.TIME),
  RESPONDED_AT(Kind.TIME),
  ARRIVED_AT(Kind.TIME),
  RESOLVED_AT(Kind.TIME),
  CLOSED_AT(Kind.TIME),
  LINE(SupportLine.class),
  TEAM(120),
  PERSON(120),
  RESOLUTION_CODE(ResolutionCode.class),
  RESOLUTION(8_000),
  HANDOVERS(Kind.NUMBER),
  REOPENINGS(Kind.NUMBER);

  /** Kind of field (字段类型). */
  public enum Kind {
    TEXT,
    TIME,
    NUMBER,
    /** One of a list; the file's own words are mapped to it. */
    CHOICE
  }

  private final Kind kind;
  private final int longest;
  private final Class<? extends Enum<?>> constants;

  ImportField(int longest) {
    this.kind = Kind.TEXT;
    this.longest = longest;
    this.constants = null;
  }

  ImportField(Kind kind) {
    this.kind = kind;
    this.longest = 0;
    this.constants = null;
  }

  ImportField(Class<? extends Enum<?>> constants) {
    this.kind = Kind.CHOICE;
    this.longest = 0;
    this.constants = constants;
  }

  public Kind kind() {
    return kind;
  }

  /** Without it no incident can be made of a row. */
  public boolean required() {
    return this == REFERENCE
        || this == TITLE
        || this == UNIT
        || this == REPORTED_AT
        || this == STATE;
  }

  /** Whether it holds a person's data, of which no samples are shown (PIPL 51). */
  boolean personal() {
    return this == CONTACT_NAME || this == CONTACT_PHONE;
  }

  /** Longest text in characters. */
  int longest() {
    return longest;
  }

  /** The names of the enum it chooses from; empty where the choices are data. */
  List<Enum<?>> constants() {
    return constants == null ? List.of() : Arrays.asList(constants.getEnumConstants());
  }

  /** Its name in JSON, such as {@code reportedAt}. */
  public String property() {
    StringBuilder name = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  static Optional<ImportField> called(String property) {
    return Arrays.stream(values()).filter(field -> field.property().equals(property)).findFirst();
  }
}

package org.egovops.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;
import org.egovops.party.SupportLine;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.Move;

/**
 * Hand-over (转派记录): the incident went from one line, team or person to another. The history of
 * hand-overs stands apart from state and line, since first → third → first happens (INC-16,
 * INC-21).
 */
@Entity
@Table(name = "incident_handover")
public class Handover extends Record {

  @Column(name = "incident_id")
  private long incidentId;

  @Column(name = "handed_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_line")
  private SupportLine fromLine;

  @Column(name = "from_name")
  private String fromName;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_line")
  private SupportLine toLine;

  @Column(name = "to_name")
  private String toName;

  @Column(name = "handed_by")
  private String by;

  @Lob private String reason;

  protected Handover() {}

  Handover(long incidentId, Assignment from, Assignment to, Move move, String reason) {
    this.incidentId = incidentId;
    this.at = move.at();
    this.fromLine = from.line();
    this.fromName = name(from);
    this.toLine = to.line();
    this.toName = name(to);
    this.by = move.by().name();
    this.reason = reason;
  }

  private static String name(Assignment assignment) {
    return assignment.personName() == null ? assignment.teamName() : assignment.personName();
  }

  public Instant at() {
    return at;
  }

  public SupportLine fromLine() {
    return fromLine;
  }

  /** Person, else team, who had it; null where only the line was known. */
  public String fromName() {
    return fromName;
  }

  public SupportLine toLine() {
    return toLine;
  }

  public String toName() {
    return toName;
  }

  public String by() {
    return by;
  }

  public String reason() {
    return reason;
  }
}

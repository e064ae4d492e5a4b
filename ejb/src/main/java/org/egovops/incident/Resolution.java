package org.egovops.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.Instant;
import org.egovops.party.SupportLine;

/** Resolution (解决): how, in which manner and by which line it was solved; the backup before it. */
@Embeddable
public class Resolution {

  @Enumerated(EnumType.STRING)
  @Column(name = "resolution_code")
  private ResolutionCode code;

  @Lob
  @Column(name = "resolution_text")
  private String text;

  @Enumerated(EnumType.STRING)
  @Column(name = "resolving_line")
  private SupportLine line;

  @Enumerated(EnumType.STRING)
  @Column(name = "backup_outcome")
  private BackupOutcome backup;

  @Column(name = "backup_at")
  private Instant backedUpAt;

  protected Resolution() {}

  static Resolution none() {
    return new Resolution();
  }

  Resolution found(ResolutionCode code, String text, SupportLine line) {
    Resolution found = backedUp(backup, backedUpAt);
    found.code = code;
    found.text = text;
    found.line = line;
    return found;
  }

  Resolution backedUp(BackupOutcome outcome, Instant at) {
    Resolution saved = new Resolution();
    saved.code = code;
    saved.text = text;
    saved.line = line;
    saved.backup = outcome;
    saved.backedUpAt = at;
    return saved;
  }

  public ResolutionCode code() {
    return code;
  }

  public String text() {
    return text;
  }

  /** The line that solved it, counted in the monthly report (INC-39, INC-40). */
  public SupportLine line() {
    return line;
  }

  /** Backup on record before the work, or null (INC-28). */
  public BackupOutcome backup() {
    return backup;
  }

  public Instant backedUpAt() {
    return backedUpAt;
  }
}

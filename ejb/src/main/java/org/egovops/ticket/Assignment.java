package org.egovops.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.egovops.party.SupportLine;

/** Assignment (分派): support line, team and person who have the ticket now. Names as then. */
@Embeddable
public class Assignment {

  @Enumerated(EnumType.STRING)
  @Column(name = "support_line")
  private SupportLine line;

  @Column(name = "team_id")
  private Long teamId;

  @Column(name = "team_name")
  private String teamName;

  @Column(name = "assignee_id")
  private Long personId;

  @Column(name = "assignee_name")
  private String personName;

  protected Assignment() {}

  public Assignment(
      SupportLine line, Long teamId, String teamName, Long personId, String personName) {
    this.line = line;
    this.teamId = teamId;
    this.teamName = teamName;
    this.personId = personId;
    this.personName = personName;
  }

  public static Assignment to(SupportLine line) {
    return new Assignment(line, null, null, null, null);
  }

  public SupportLine line() {
    return line;
  }

  public Long teamId() {
    return teamId;
  }

  public String teamName() {
    return teamName;
  }

  public Long personId() {
    return personId;
  }

  public String personName() {
    return personName;
  }
}

package org.egovops.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/** Team member (班组成员): one person's place in one team. */
@Entity
@Table(name = "team_member")
public class TeamMember extends Record {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "team_id")
  private Team team;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "team_leader")
  private boolean leader;

  protected TeamMember() {}

  TeamMember(Team team, Person person, boolean leader) {
    this.team = team;
    this.person = person;
    this.leader = leader;
  }

  public Team team() {
    return team;
  }

  public Person person() {
    return person;
  }

  /** Whether the person leads the team (班组长). */
  public boolean leader() {
    return leader;
  }
}

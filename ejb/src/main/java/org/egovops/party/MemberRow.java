package org.egovops.party;

/**
 * Member row (班组成员): a person of a team, as the directory shows people.
 *
 * @param leader leads the team (班组长)
 */
public record MemberRow(PersonRow person, boolean leader) {

  static MemberRow of(TeamMember member) {
    return new MemberRow(PersonRow.masked(member.person()), member.leader());
  }
}

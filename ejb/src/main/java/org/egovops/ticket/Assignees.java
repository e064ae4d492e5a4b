package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.PartyLookup;
import org.egovops.party.Person;
import org.egovops.party.SupportLine;
import org.egovops.party.Team;
import org.egovops.party.TeamScope;

/** Assignees (可分派对象): the line, team and person a ticket can be given to. */
@ApplicationScoped
public class Assignees {

  @Inject PartyLookup parties;
  @Inject TeamScope scope;

  /**
   * The assignment to a person of a team, to a team, or to the line alone; a team brings its own
   * line.
   *
   * @param contractId the ticket's contract, under which the team has to work
   * @throws RuleBroken {@code ticket.team-for-person} when a person is named without a team, {@code
   *     ticket.team-of-other-contract}
   */
  public Assignment assignment(long contractId, SupportLine line, Long teamId, Long personId) {
    if (teamId == null) {
      if (personId != null) {
        throw RuleBroken.at("team", "ticket.team-for-person");
      }
      return Assignment.to(line);
    }
    Team team = parties.activeTeam(teamId);
    if (!scope.serves(team, contractId)) {
      throw RuleBroken.at("team", "ticket.team-of-other-contract", team.name());
    }
    if (personId == null) {
      return new Assignment(team.supportLine(), team.id(), team.name(), null, null);
    }
    Person person = parties.member(team.id(), personId);
    return new Assignment(
        team.supportLine(), team.id(), team.name(), person.id(), person.fullName());
  }
}

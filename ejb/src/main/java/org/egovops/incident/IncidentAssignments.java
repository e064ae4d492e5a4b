package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.PartyLookup;
import org.egovops.party.Person;
import org.egovops.party.SupportLine;
import org.egovops.party.Team;

/** Assignment and hand-over (分派与转线): who gets the incident next, and the trail of it. */
@ApplicationScoped
class IncidentAssignments {

  @Inject Incidents incidents;
  @Inject PartyLookup parties;

  /** Gives it to a team or person of the line it is on; without either, the line keeps it. */
  void assign(Incident incident, IncidentActionForm form, Move move) {
    if (form.getTeam() == null && form.getPerson() == null) {
      return;
    }
    Assignment from = incident.assignment();
    Assignment to = assignment(from.line(), form);
    if (to.line() != from.line()) {
      throw RuleBroken.at("team", "incident.team-of-other-line", to.teamName());
    }
    incident.assign(to);
    trace(incident, from, move, form.getText());
  }

  /** Hands it to another line, with the reason; any line may follow any other. */
  void handOver(Incident incident, IncidentActionForm form, Move move) {
    Assignment from = incident.assignment();
    if (form.getLine() == from.line() && form.getTeam() == null) {
      throw RuleBroken.at("line", "incident.same-line");
    }
    incident.handOver(assignment(form.getLine(), form));
    trace(incident, from, move, form.getText());
  }

  private void trace(Incident incident, Assignment from, Move move, String reason) {
    incidents.add(new Handover(incident.id(), from, incident.assignment(), move, reason));
  }

  private Assignment assignment(SupportLine line, IncidentActionForm form) {
    if (form.getTeam() == null) {
      if (form.getPerson() != null) {
        throw RuleBroken.at("team", "incident.team-for-person");
      }
      return Assignment.to(line);
    }
    Team team = parties.activeTeam(form.getTeam());
    if (form.getPerson() == null) {
      return new Assignment(team.supportLine(), team.id(), team.name(), null, null);
    }
    Person person = parties.member(team.id(), form.getPerson());
    return new Assignment(
        team.supportLine(), team.id(), team.name(), person.id(), person.fullName());
  }
}

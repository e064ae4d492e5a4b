package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.ticket.Assignees;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.Move;

/** Assignment and hand-over (分派与转线): who gets the incident next, and the trail of it. */
@ApplicationScoped
class IncidentAssignments {

  @Inject Incidents incidents;
  @Inject Assignees assignees;

  /** Gives it to a team or person of the line it is on; without either, the line keeps it. */
  void assign(Incident incident, IncidentActionForm form, Move move) {
    if (form.getTeam() == null && form.getPerson() == null) {
      return;
    }
    Assignment from = incident.assignment();
    Assignment to =
        assignees.assignment(incident.contractId(), from.line(), form.getTeam(), form.getPerson());
    if (to.line() != from.line()) {
      throw RuleBroken.at("team", "incident.team-of-other-line", to.teamName());
    }
    incident.assign(to);
    trace(incident, from, move, form.getText());
  }

  /** Gives it to the actor, a member of the team it lies with. */
  void take(Incident incident, Actor actor, IncidentActionForm form, Move move) {
    Assignment from = incident.assignment();
    incident.assign(
        assignees.assignment(incident.contractId(), from.line(), from.teamId(), actor.personId()));
    trace(incident, from, move, form.getText());
  }

  /** Hands it to another line, with the reason; any line may follow any other. */
  void handOver(Incident incident, IncidentActionForm form, Move move) {
    Assignment from = incident.assignment();
    if (form.getLine() == from.line() && form.getTeam() == null) {
      throw RuleBroken.at("line", "incident.same-line");
    }
    incident.handOver(
        assignees.assignment(
            incident.contractId(), form.getLine(), form.getTeam(), form.getPerson()));
    trace(incident, from, move, form.getText());
  }

  private void trace(Incident incident, Assignment from, Move move, String reason) {
    incidents.add(new Handover(incident.id(), from, incident.assignment(), move, reason));
  }
}

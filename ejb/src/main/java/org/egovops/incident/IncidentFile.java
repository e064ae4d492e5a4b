package org.egovops.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.egovops.configuration.Configuration;
import org.egovops.configuration.ConfigurationItem;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission.Names;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;

/**
 * Incident file (事件档案): the door to what is kept with an incident beyond the file every ticket has
 * ({@link org.egovops.ticket.TicketFile}) — configuration items, hand-overs, consents and survey.
 */
@Stateless
@RolesAllowed(Names.INCIDENT_READ)
public class IncidentFile {

  @Inject Incidents incidents;
  @Inject Configuration configuration;
  @Inject CurrentActor currentActor;

  /** The configuration items the incident concerns, by number. */
  public List<ConfigurationItem> items(String number) {
    return configuration.byIds(open(number).configurationItemIds());
  }

  /** The history of hand-overs, oldest first. */
  public List<Handover> handovers(String number) {
    return incidents.handovers(open(number).id());
  }

  /** The consents to remote sessions, oldest first (INC-19). */
  public List<RemoteConsent> consents(String number) {
    return incidents.consents(open(number).id());
  }

  /** The survey drawn for this incident, if it was sampled (INC-32). */
  public Optional<SatisfactionSurvey> survey(String number) {
    return incidents.survey(open(number).id());
  }

  private Incident open(String number) {
    return incidents.get(number, TicketScope.of(TicketKind.INCIDENT, currentActor.get()));
  }
}

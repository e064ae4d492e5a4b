package org.egovops.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.egovops.incident.BackupOutcome;
import org.egovops.incident.IncidentSort;
import org.egovops.incident.IncidentState;
import org.egovops.incident.ResolutionCode;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.CustomerChannel;
import org.egovops.ticket.Impact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Priority;
import org.egovops.ticket.Urgency;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Incident words (事件选项): the choices of filters and forms, and what this person may do. */
@Named("incidentWords")
@ApplicationScoped
public class IncidentWords {

  @Inject CurrentActor currentActor;
  @Inject Say say;

  /**
   * Whether the person has a permission, by its name; decides what is drawn, never what is done.
   */
  public boolean may(String permission) {
    return currentActor.get().may(Permission.valueOf(permission));
  }

  public QueueView[] getViews() {
    return QueueView.values();
  }

  public IncidentState[] getStates() {
    return IncidentState.values();
  }

  public FaultLevel[] getLevels() {
    return FaultLevel.values();
  }

  public Priority[] getPriorities() {
    return Priority.values();
  }

  public SupportLine[] getLines() {
    return SupportLine.values();
  }

  public IncidentSort[] getSorts() {
    return IncidentSort.values();
  }

  public Impact[] getImpacts() {
    return Impact.values();
  }

  public Urgency[] getUrgencies() {
    return Urgency.values();
  }

  public IntakeChannel[] getChannels() {
    return new IntakeChannel[] {IntakeChannel.PHONE, IntakeChannel.IN_PERSON, IntakeChannel.MAIL};
  }

  public CustomerChannel[] getCustomerChannels() {
    return CustomerChannel.values();
  }

  public ResolutionCode[] getResolutionCodes() {
    return ResolutionCode.values();
  }

  public BackupOutcome[] getBackups() {
    return BackupOutcome.values();
  }

  public Metric[] getMetrics() {
    return Metric.values();
  }

  /** Best first, as people read: in words over their stars. */
  public List<Option> getScores() {
    return Stream.of(5, 4, 3, 2, 1)
        .map(score -> new Option(score, score(score), stars(score)))
        .toList();
  }

  /** What a score from 1 to 5 means. */
  public String score(int score) {
    return say.text("incident.score." + score);
  }

  /** A score as filled and empty stars. */
  static String stars(int score) {
    return "★".repeat(score) + "☆".repeat(5 - score);
  }
}

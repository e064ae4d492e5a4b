package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentActionForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.BusinessException;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;

/**
 * Bulk assignment (批量分配): the picked incidents go to one team or person; what became of each is
 * told row by row.
 */
@Named("bulkAssignment")
@RequestScoped
public class BulkAssignment {

  private static final String OUTCOMES = "incident.bulk";

  /** What became of one incident: its holder, or why not. */
  public record Outcome(String number, boolean done, String text) implements Serializable {}

  @Inject IncidentManagement management;
  @Inject HttpServletRequest request;
  @Inject Language language;
  @Inject Notice notice;
  @Inject Say say;

  private Long team;
  private Long person;

  /**
   * Assigns each picked incident by itself: one that cannot does not hold up the others. To no team
   * at all nothing can be assigned.
   */
  public void assign() throws IOException {
    String[] picked = request.getParameterValues("picked");
    List<Outcome> outcomes =
        team == null || picked == null ? List.of() : Stream.of(picked).map(this::assigned).toList();
    tell(outcomes);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.getFlash().put(OUTCOMES, outcomes);
    external.getFlash().setRedirect(true);
    String conditions = request.getParameter("conditions");
    boolean safe = conditions != null && conditions.matches("[\\x21-\\x7e]+");
    external.redirect(request.getRequestURI() + "?" + (safe ? conditions : "view=open"));
  }

  /** Where nothing was assigned, that is no success. */
  void tell(List<Outcome> outcomes) {
    long done = outcomes.stream().filter(Outcome::done).count();
    if (team == null) {
      notice.warn("incident.bulk.teamless");
    } else if (done == 0) {
      notice.warn("incident.bulk.none", outcomes.size());
    } else {
      notice.done("incident.bulk.done", done, outcomes.size());
    }
  }

  private Outcome assigned(String number) {
    try {
      Incident incident = management.find(number);
      IncidentActionForm form = new IncidentActionForm();
      form.setTeam(team);
      form.setPerson(person);
      Incident now = management.perform(number, incident.version(), IncidentAction.ASSIGN, form);
      String holder = now.assignment().personName();
      String given = holder == null ? now.assignment().teamName() : holder;
      return new Outcome(number, true, given == null ? say.of(now.assignment().line()) : given);
    } catch (BusinessException refused) {
      return new Outcome(number, false, refused.text(language.getLocale()));
    }
  }

  /** What became of the last assignment, once, on the page that follows it. */
  @SuppressWarnings("unchecked")
  public List<Outcome> getOutcomes() {
    Object kept = FacesContext.getCurrentInstance().getExternalContext().getFlash().get(OUTCOMES);
    return kept == null ? List.of() : (List<Outcome>) kept;
  }

  public Long getTeam() {
    return team;
  }

  public void setTeam(Long team) {
    this.team = team;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }
}

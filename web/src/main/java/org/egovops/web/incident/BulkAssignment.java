package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentActionForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.BusinessException;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Notice;

/** Bulk assignment (批量分配): the picked incidents go to one team; each that cannot is named. */
@Named("bulkAssignment")
@RequestScoped
public class BulkAssignment {

  @Inject IncidentManagement management;
  @Inject HttpServletRequest request;
  @Inject Language language;
  @Inject Notice notice;

  private Long team;

  /** Assigns each picked incident by itself: one that cannot does not hold up the others. */
  public String assign() {
    String[] picked = request.getParameterValues("picked");
    List<String> numbers = picked == null ? List.of() : List.of(picked);
    long done = numbers.stream().filter(this::assigned).count();
    notice.done("incident.bulk.done", done);
    return "/incident/register?faces-redirect=true&includeViewParams=true";
  }

  private boolean assigned(String number) {
    try {
      Incident incident = management.find(number);
      IncidentActionForm form = new IncidentActionForm();
      form.setTeam(team);
      management.perform(number, incident.version(), IncidentAction.ASSIGN, form);
      return true;
    } catch (BusinessException refused) {
      notice.warn("incident.bulk.refused", number, refused.text(language.getLocale()));
      return false;
    }
  }

  public Long getTeam() {
    return team;
  }

  public void setTeam(Long team) {
    this.team = team;
  }
}

package org.egovops.web.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.party.CurrentActor;
import org.egovops.web.screen.Notice;

/** Fault report (我要报障): by a department, in under a minute, also on a phone (INC-01). */
@Named("faultReport")
@RequestScoped
public class FaultReport {

  @Inject IncidentManagement management;
  @Inject CurrentActor currentActor;
  @Inject FileForm files;
  @Inject Notice notice;

  private final IncidentForm form = new IncidentForm();
  private Disturbance disturbance;

  @PostConstruct
  void begin() {
    form.setContactName(currentActor.get().displayName());
  }

  /** Reports, attaches what was picked, and shows where it can be followed. */
  public String send() throws IOException {
    disturbance.grade(form);
    Incident incident = management.report(form);
    files.attach(incident.number());
    notice.done("incident.reported", incident.number());
    return "/incident/record?faces-redirect=true&number=" + incident.number();
  }

  public IncidentForm getForm() {
    return form;
  }

  public Disturbance[] getDisturbances() {
    return Disturbance.values();
  }

  public Disturbance getDisturbance() {
    return disturbance;
  }

  public void setDisturbance(Disturbance disturbance) {
    this.disturbance = disturbance;
  }
}

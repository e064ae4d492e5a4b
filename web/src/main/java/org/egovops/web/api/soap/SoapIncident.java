package org.egovops.web.api.soap;

import java.time.Instant;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.NextDue;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.ticket.Impact;
import org.egovops.ticket.Urgency;
import org.egovops.web.api.soap.contract.Change;
import org.egovops.web.api.soap.contract.ReportIncident;

/** The incident in the words of the WSDL. */
final class SoapIncident {

  private SoapIncident() {}

  static IncidentForm form(ReportIncident request) {
    IncidentForm form = new IncidentForm();
    form.setExternalReference(request.getExternalReference());
    form.setContract(request.getContract());
    form.setUnit(request.getUnit());
    form.setContactName(request.getContactName());
    form.setContactPhone(request.getContactPhone());
    form.setTitle(request.getTitle());
    form.setSymptom(request.getSymptom());
    form.setBusinessImpact(request.getBusinessImpact());
    form.setServiceItem(request.getServiceItem());
    form.setBusinessSystem(request.getBusinessSystem());
    form.setCategory(request.getCategory());
    form.setSupplierFault(Boolean.TRUE.equals(request.isSupplierFault()));
    form.setConfigurationItems(request.getConfigurationItem());
    form.setReportedAt(request.getReportedAt());
    grade(form, request);
    return form;
  }

  private static void grade(IncidentForm form, ReportIncident request) {
    if (request.getFaultLevel() != null) {
      form.setFaultLevel(FaultLevel.valueOf(request.getFaultLevel().name()));
    }
    if (request.getImpact() != null) {
      form.setImpact(Impact.valueOf(request.getImpact().name()));
    }
    if (request.getUrgency() != null) {
      form.setUrgency(Urgency.valueOf(request.getUrgency().name()));
    }
  }

  static org.egovops.web.api.soap.contract.Incident of(Incident incident) {
    org.egovops.web.api.soap.contract.Incident told =
        new org.egovops.web.api.soap.contract.Incident();
    told.setNumber(incident.number());
    told.setVersion(incident.version());
    told.setExternalReference(incident.externalReference());
    told.setState(incident.state().name());
    told.setTitle(incident.title());
    told.setSymptom(incident.symptom());
    told.setUnitName(incident.contact().unitName());
    told.setFaultLevel(
        org.egovops.web.api.soap.contract.FaultLevel.fromValue(
            incident.classification().faultLevel().name()));
    told.setPriority(incident.classification().priority().name());
    told.setSupportLine(incident.assignment().line().name());
    told.setReportedAt(incident.milestones().reported());
    told.setRespondedAt(incident.milestones().responded());
    told.setArrivedAt(incident.milestones().arrived());
    told.setResolvedAt(incident.milestones().resolved());
    told.setResolution(incident.resolution().text());
    told.setDueAt(due(incident));
    told.setChangedAt(incident.changedAt());
    return told;
  }

  static Change change(IncidentRow row) {
    Change change = new Change();
    change.setNumber(row.number());
    change.setState(row.state().name());
    change.setTitle(row.title());
    change.setChangedAt(row.changedAt());
    return change;
  }

  private static Instant due(Incident incident) {
    Instant at = incident.nextDue().at();
    return NextDue.NOTHING_DUE.equals(at) ? null : at;
  }
}

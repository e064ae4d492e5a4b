package org.egovops.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Priority;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/**
 * Intake form (登记事件): the desk on the telephone, or correcting what was taken in (INC-09, INC-13).
 */
@Named("intake")
@ViewScoped
public class IntakeForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject IncidentManagement management;
  @Inject IntakeFiller filler;
  @Inject Notice notice;

  private String number;
  private long version;
  private MaskedForm masked;
  private IncidentForm form = new IncidentForm();
  private Option unit;
  private Option item;

  /** Opens an incident for correction; a new one begins as a telephone call. */
  public void open() {
    form.setChannel(IntakeChannel.PHONE);
    if (number != null) {
      Incident incident = management.find(number);
      version = incident.version();
      form = filler.fill(incident);
      masked = MaskedForm.of(form);
      unit = filler.unit(incident);
      item = filler.item(incident);
    }
  }

  /** Takes in, or corrects; the record is shown afterwards. */
  public String save() {
    form.setUnit(unit == null ? null : Long.valueOf(unit.value().toString()));
    filler.nameItem(form, item);
    Incident saved = number == null ? management.report(form) : amended();
    notice.done(number == null ? "incident.registered" : "incident.amended", saved.number());
    return "/incident/record?faces-redirect=true&number=" + saved.number();
  }

  private Incident amended() {
    return management.amend(number, version, masked.restored(form));
  }

  /** The priority the grades give, as they stand now. */
  public Priority getPriority() {
    return Priority.of(form.getImpact(), form.getUrgency());
  }

  /** Whether the chosen item lies outside the contract of the unit's service. */
  public boolean isOutOfScope() {
    return item != null && filler.outOfScope(item);
  }

  public IncidentForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Option getUnit() {
    return unit;
  }

  public void setUnit(Option unit) {
    this.unit = unit;
  }

  public Option getItem() {
    return item;
  }

  public void setItem(Option item) {
    this.item = item;
  }
}

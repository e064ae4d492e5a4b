package org.egovops.web.incident;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.StaleRecord;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Priority;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/**
 * Intake form (登记事件): the desk on the telephone, or correcting what was taken in (INC-09, INC-13).
 * Where somebody else corrected it meanwhile, both texts stand side by side and nothing typed is
 * lost (INC-24).
 */
@Named("intake")
@ViewScoped
public class IntakeForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject IncidentManagement management;
  @Inject IntakeFiller filler;
  @Inject IncidentMerge merge;
  @Inject CurrentActor current;
  @Inject Notice notice;

  private String number;
  private long version;
  private MaskedForm masked;
  private IncidentForm base;
  private IncidentForm form = new IncidentForm();
  private Option unit;
  private List<Option> items = new ArrayList<>();

  /** Opens an incident for correction; a new one begins as a telephone call. */
  public void open() {
    form.setChannel(IntakeChannel.PHONE);
    if (number != null) {
      Incident incident = management.find(number);
      requireDispatcher(incident);
      form = read(incident);
      show(filler.unit(incident), filler.items(incident));
    }
  }

  /** Who only takes calls in corrects nothing afterwards. */
  private void requireDispatcher(Incident incident) {
    if (!current.get().in(incident.contractId()).may(Permission.INCIDENT_DISPATCH)) {
      throw new NotAllowed("access.denied");
    }
  }

  /** Remembers what is stored now; corrections are measured against it. */
  private IncidentForm read(Incident incident) {
    version = incident.version();
    base = filler.fill(incident);
    masked = MaskedForm.of(base);
    IncidentForm stored = filler.fill(incident);
    MaskedForm.of(stored);
    return stored;
  }

  private void show(Option itsUnit, List<Option> itsItems) {
    unit = itsUnit;
    items = new ArrayList<>(itsItems);
  }

  /** Takes in, or corrects; the record is shown afterwards. */
  public String save() {
    form.setUnit(unit == null ? null : Long.valueOf(unit.value().toString()));
    form.setConfigurationItems(items().stream().map(item -> item.value().toString()).toList());
    Incident saved;
    try {
      saved = number == null ? management.report(form) : amended();
    } catch (StaleRecord overtaken) {
      return compare();
    }
    notice.done(number == null ? "incident.registered" : "incident.amended", saved.number());
    return "/incident/record?faces-redirect=true&number=" + saved.number();
  }

  private Incident amended() {
    try {
      return management.amend(number, version, masked.restored(form));
    } finally {
      masked.hide(form);
    }
  }

  /** What only they changed is taken over, what both changed stands side by side. */
  private String compare() {
    IncidentForm before = base;
    Incident stored = management.find(number);
    merge.compare(before, form, read(stored));
    show(filler.unit(form.getUnit(), unit, stored), filler.items(form, items(), stored));
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  /** Takes their text of one part instead of the own. */
  public void takeTheirs(String part) {
    Incident stored = management.find(number);
    merge.takeTheirs(part, form);
    show(filler.unit(form.getUnit(), unit, stored), filler.items(form, items(), stored));
  }

  /** Names the incident this one repeats; null: none after all. */
  public void sameAs(String original) {
    form.setDuplicateOf(original);
  }

  /** The priority the grades give, as they stand now. */
  public Priority getPriority() {
    return Priority.of(form.getImpact(), form.getUrgency());
  }

  /** Whether a chosen item lies outside the contract of the unit's service. */
  public boolean isOutOfScope() {
    return !items().isEmpty() && filler.outOfScope(items());
  }

  public IncidentMerge getMerge() {
    return merge;
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

  /** Another unit is served by other contracts. */
  public void setUnit(Option unit) {
    if (!Objects.equals(Option.text(unit), Option.text(this.unit))) {
      form.setContract(null);
    }
    this.unit = unit;
  }

  public List<Option> getItems() {
    return items;
  }

  public void setItems(List<Option> items) {
    this.items = items;
  }

  private List<Option> items() {
    return items == null ? List.of() : items;
  }
}

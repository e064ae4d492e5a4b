package org.egovops.web.request;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.egovops.configuration.ConfigurationItem;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.StaleRecord;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.request.RequestForm;
import org.egovops.request.RequestManagement;
import org.egovops.request.ServiceRequest;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Priority;
import org.egovops.web.incident.IntakeFiller;
import org.egovops.web.incident.MaskedForm;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/**
 * Request desk (登记服务请求): the desk on the telephone takes a wish in for any unit, or corrects what
 * was taken in (INC-01). Where somebody else corrected it meanwhile, both texts stand side by side
 * and nothing typed is lost (INC-24).
 */
@Named("requestDesk")
@ViewScoped
public class RequestDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RequestManagement management;
  @Inject RequestMerge merge;
  @Inject IntakeFiller filler;
  @Inject CurrentActor current;
  @Inject Notice notice;

  private String number;
  private long version;
  private MaskedForm masked;
  private RequestForm base;
  private RequestForm form = new RequestForm();
  private Option unit;

  /** Opens a request for correction; a new one begins as a telephone call. */
  public void open() {
    form.setChannel(IntakeChannel.PHONE);
    if (number != null) {
      ServiceRequest request = management.find(number);
      requireDispatcher(request);
      form = read(request);
      unit = filler.unit(request);
    }
  }

  /** Who only takes calls in corrects nothing afterwards. */
  private void requireDispatcher(ServiceRequest request) {
    if (!current.get().in(request.contractId()).may(Permission.REQUEST_DISPATCH)) {
      throw new NotAllowed("access.denied");
    }
  }

  /** Remembers what is stored now; corrections are measured against it. */
  private RequestForm read(ServiceRequest request) {
    version = request.version();
    base = filled(request);
    masked = MaskedForm.of(base);
    RequestForm stored = filled(request);
    MaskedForm.of(stored);
    return stored;
  }

  private RequestForm filled(ServiceRequest request) {
    RequestForm filled = new RequestForm();
    filled.setUnit(request.contact().unitId());
    filled.setContactName(request.contact().name());
    filled.setContactPhone(request.contact().phone());
    filled.setTitle(request.title());
    filled.setDescription(request.description());
    filled.setWantedBy(request.wantedBy());
    filled.setServiceItem(request.classification().serviceItem());
    filled.setBusinessSystem(request.classification().businessSystem());
    filled.setImpact(request.classification().impact());
    filled.setUrgency(request.classification().urgency());
    filled.setConfigurationItems(
        management.items(request.number()).stream().map(ConfigurationItem::number).toList());
    return filled;
  }

  /** Takes in, or corrects; the record is shown afterwards. */
  public String save() {
    form.setUnit(unit == null ? null : Long.valueOf(Option.text(unit)));
    ServiceRequest saved;
    try {
      saved = number == null ? management.submit(form) : amended();
    } catch (StaleRecord overtaken) {
      return compare();
    }
    notice.done(number == null ? "request.submitted" : "request.amended", saved.number());
    return "/request/record?faces-redirect=true&number=" + saved.number();
  }

  private ServiceRequest amended() {
    try {
      return management.amend(number, version, masked.restored(form));
    } finally {
      masked.hide(form);
    }
  }

  /** What only they changed is taken over, what both changed stands side by side. */
  private String compare() {
    RequestForm before = base;
    ServiceRequest stored = management.find(number);
    merge.compare(before, form, read(stored));
    unit = filler.unit(form.getUnit(), unit, stored);
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  /** Takes their text of one part instead of the own. */
  public void takeTheirs(String part) {
    merge.takeTheirs(part, form);
    unit = filler.unit(form.getUnit(), unit, management.find(number));
  }

  /** The priority the grades give, as they stand now. */
  public Priority getPriority() {
    return Priority.of(form.getImpact(), form.getUrgency());
  }

  public RequestMerge getMerge() {
    return merge;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public RequestForm getForm() {
    return form;
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
}

package org.egovops.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.egovops.catalogue.ServiceItemRow;
import org.egovops.party.CurrentActor;
import org.egovops.request.RequestForm;
import org.egovops.request.RequestManagement;
import org.egovops.request.ServiceRequest;
import org.egovops.web.incident.FileForm;
import org.egovops.web.screen.Notice;

/**
 * Service wish (申请服务): a department picks a service as on a menu, then says what it needs. What was
 * picked decides which fields there are, so it has to be known before they are read.
 */
@Named("serviceWish")
@ViewScoped
public class ServiceWish implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RequestManagement management;
  @Inject RequestWords words;
  @Inject CurrentActor currentActor;
  @Inject FileForm files;
  @Inject Notice notice;

  private final RequestForm form = new RequestForm();

  @PostConstruct
  void begin() {
    form.setContactName(currentActor.get().displayName());
  }

  /** The service that was picked; null while it was not, or where it cannot be asked for. */
  public ServiceItemRow getPicked() {
    return words.getItems().stream()
        .filter(item -> item.code().equals(form.getServiceItem()))
        .findFirst()
        .orElse(null);
  }

  /** Asks, attaches what was picked, and shows where it can be followed. */
  public String send() throws IOException {
    ServiceRequest request = management.submit(form);
    files.attach(request.number());
    notice.done("request.submitted", request.number());
    return "/request/record?faces-redirect=true&number=" + request.number();
  }

  public RequestForm getForm() {
    return form;
  }
}

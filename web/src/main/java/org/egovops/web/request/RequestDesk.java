package org.egovops.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.request.RequestForm;
import org.egovops.request.RequestManagement;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Priority;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/** Request desk (登记服务请求): the desk on the telephone takes a wish in for any unit (INC-01). */
@Named("requestDesk")
@ViewScoped
public class RequestDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RequestManagement management;
  @Inject Notice notice;

  private final RequestForm form = new RequestForm();
  private Option unit;

  /** A new one begins as a telephone call. */
  public void open() {
    form.setChannel(IntakeChannel.PHONE);
  }

  /** Takes it in; the record is shown afterwards. */
  public String save() {
    form.setUnit(unit == null ? null : Long.valueOf(unit.value().toString()));
    String number = management.submit(form).number();
    notice.done("request.submitted", number);
    return "/request/record?faces-redirect=true&number=" + number;
  }

  /** The priority the grades give, as they stand now. */
  public Priority getPriority() {
    return Priority.of(form.getImpact(), form.getUrgency());
  }

  public RequestForm getForm() {
    return form;
  }

  public Option getUnit() {
    return unit;
  }

  public void setUnit(Option unit) {
    this.unit = unit;
  }
}

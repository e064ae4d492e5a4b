package org.egovops.web.request;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.egovops.kernel.StaleRecord;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.request.RequestAction;
import org.egovops.request.RequestActionForm;
import org.egovops.request.RequestField;
import org.egovops.request.RequestManagement;
import org.egovops.request.ServiceRequest;
import org.egovops.web.incident.Happenings;
import org.egovops.web.incident.Holders;
import org.egovops.web.incident.TicketPages;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;

/**
 * Request dialog (服务请求操作对话框): one for all actions; the action says which fields it asks for. Where
 * somebody else was faster it shows what happened meanwhile and keeps what was typed.
 */
@Named("requestDeed")
@ViewScoped
public class RequestDialog implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RequestManagement management;
  @Inject Happenings happenings;
  @Inject Holders holders;
  @Inject TicketPages pages;
  @Inject Notice notice;
  @Inject Say say;

  private String number;
  private RequestAction action;
  private RequestActionForm form = new RequestActionForm();
  private long seen;
  private Instant seenAt;
  private transient List<TimelineRow> meanwhile;

  /** Opens the dialog for an action on the request as it is shown. */
  public void choose(RequestAction chosen, ServiceRequest request) {
    number = request.number();
    action = chosen;
    form = new RequestActionForm();
    see(request);
  }

  /** Opens the dialog to complete a step of the item. */
  public void step(int position, ServiceRequest request) {
    choose(RequestAction.COMPLETE_STEP, request);
    form.setStep(position);
  }

  /** Takes the action; afterwards the record is shown anew, or the one that took its place. */
  public String take() {
    ServiceRequest done;
    try {
      done = management.perform(number, seen, action, form);
    } catch (StaleRecord overtaken) {
      return compare();
    }
    if (action == RequestAction.ASSIGN) {
      notice.done("request.given", number, holders.of(done.assignment()));
    } else {
      notice.done("request.done", number, say.done(action));
    }
    return pages.after(number);
  }

  private String compare() {
    Instant before = seenAt;
    meanwhile = happenings.since(number, before);
    see(management.find(number));
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  private void see(ServiceRequest request) {
    seen = request.version();
    seenAt = request.changedAt();
  }

  /** Whether the action takes a field, by the field's name. */
  public boolean asks(String field) {
    return action != null
        && (needs(field) || action.optional().contains(RequestField.valueOf(field)));
  }

  public boolean needs(String field) {
    return action != null && action.needed().contains(RequestField.valueOf(field));
  }

  public String getTitle() {
    return action == null ? "" : say.of(action);
  }

  /** What the action means, where that is worth a line. */
  public String getHint() {
    String key = "RequestAction." + action + ".hint";
    return say.has(key) ? say.text(key) : "";
  }

  public RequestAction getAction() {
    return action;
  }

  public RequestActionForm getForm() {
    return form;
  }

  public List<TimelineRow> getMeanwhile() {
    return meanwhile;
  }
}

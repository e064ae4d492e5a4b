package org.egovops.web.incident;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.egovops.incident.ActionField;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentActionForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.StaleRecord;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;

/**
 * Action dialog (操作对话框): one for all actions; the action says which fields it asks for. Where
 * somebody else was faster it shows what happened meanwhile and keeps what was typed (INC-24).
 */
@Named("deed")
@ViewScoped
public class ActionDialog implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject IncidentManagement management;
  @Inject TicketPages pages;
  @Inject Happenings happenings;
  @Inject Holders holders;
  @Inject Notice notice;
  @Inject Say say;

  private String number;
  private IncidentAction action;
  private IncidentActionForm form = new IncidentActionForm();
  private Seen seen;
  private transient List<TimelineRow> meanwhile;

  /** Opens the dialog for an action on the incident as it is shown. */
  public void choose(IncidentAction chosen, Incident incident) {
    number = incident.number();
    action = chosen;
    form = new IncidentActionForm();
    form.setCategory(
        chosen == IncidentAction.RESOLVE ? incident.classification().category() : null);
    seen = Seen.of(incident);
  }

  /** Takes the action; afterwards the record is shown anew, or the one that took its place. */
  public String take() {
    Incident done;
    try {
      done = management.perform(number, seen.version(), action, form);
    } catch (StaleRecord overtaken) {
      return compare();
    }
    tell(done);
    return pages.after(number);
  }

  private void tell(Incident done) {
    switch (action) {
      case HAND_OVER -> notice.done("incident.handed-over", number, holders.of(done.assignment()));
      case ASSIGN -> notice.done("incident.given", number, holders.of(done.assignment()));
      default -> notice.done("incident.done", number, say.done(action));
    }
  }

  private String compare() {
    meanwhile = happenings.since(number, seen.at());
    seen = Seen.of(management.find(number));
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  /** Whether the action takes a field, by the field's name. */
  public boolean asks(String field) {
    return action != null
        && (needs(field) || action.optional().contains(ActionField.valueOf(field)));
  }

  public boolean needs(String field) {
    return action != null && action.needed().contains(ActionField.valueOf(field));
  }

  public String getTitle() {
    return action == null ? "" : say.of(action);
  }

  /** What the action means for clocks and customer, where that is worth a line. */
  public String getHint() {
    String key = "IncidentAction." + action + ".hint";
    return say.has(key) ? say.text(key) : "";
  }

  public IncidentAction getAction() {
    return action;
  }

  public IncidentActionForm getForm() {
    return form;
  }

  public Seen getSeen() {
    return seen;
  }

  public List<TimelineRow> getMeanwhile() {
    return meanwhile;
  }
}

package org.egovops.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.egovops.configuration.ConfigurationItem;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.LinkRow;
import org.egovops.request.RequestManagement;
import org.egovops.request.RequestStep;
import org.egovops.request.ServiceRequest;
import org.egovops.ticket.TicketFile;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Step;
import org.egovops.web.screen.Tabs;

/** Request record (服务请求单): where it stands and what can be done with it now. */
@Named("requestRecord")
@ViewScoped
public class RequestRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Tabs TABS = Tabs.of("steps", "timeline", "files");

  @Inject RequestManagement management;
  @Inject TicketFile file;
  @Inject CurrentActor currentActor;
  @Inject Say say;

  private String number;
  private String tab = TABS.first();
  private transient ServiceRequest request;
  private transient RequestNext next;
  private transient List<RequestStep> instruction;

  /** The request as this page shows it: what is done here is done to what was seen. */
  public ServiceRequest getRequest() {
    if (request == null) {
      request = management.find(number);
    }
    return request;
  }

  /** The likely next action and the others. */
  public RequestNext getNext() {
    if (next == null) {
      next = RequestNext.of(getRequest(), management.actions(getRequest()));
    }
    return next;
  }

  /** Whether the person may correct it now. */
  public boolean isAmendable() {
    return getRequest().state().isOpen()
        && currentActor.get().in(getRequest().contractId()).may(Permission.REQUEST_DISPATCH);
  }

  /** Where it stands, as drawn above it. */
  public List<Step> getSteps() {
    return RequestSteps.of(getRequest(), say);
  }

  /** The item's steps, done or not. */
  public List<RequestStep> getInstruction() {
    if (instruction == null) {
      instruction = management.steps(number);
    }
    return instruction;
  }

  public List<ConfigurationItem> getItems() {
    return management.items(number);
  }

  public List<AttachmentRow> getAttachments() {
    return file.attachments(number);
  }

  public List<LinkRow> getLinks() {
    return file.links(number);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = TABS.shown(tab);
  }
}

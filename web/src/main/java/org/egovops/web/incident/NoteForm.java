package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.ticket.TicketFile;
import org.egovops.web.screen.Notice;

/** Note (备注): what somebody adds to an incident in words; internal ones stay with the staff. */
@Named("noteForm")
@RequestScoped
public class NoteForm {

  @Inject TicketFile file;
  @Inject Notice notice;

  private String text;
  private boolean internal;

  public String add(String number) {
    file.note(number, text, internal);
    notice.done("incident.noted");
    return TicketPages.record(number);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }
}

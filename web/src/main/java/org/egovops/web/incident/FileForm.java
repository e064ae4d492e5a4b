package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.egovops.kernel.BusinessException;
import org.egovops.recordkeeping.Upload;
import org.egovops.recordkeeping.Visibility;
import org.egovops.ticket.TicketFile;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Notice;

/**
 * Files (附件): added to an incident, each checked by its content behind the door. One that is
 * refused is named with the reason and does not hold up the others.
 */
@Named("fileForm")
@RequestScoped
public class FileForm {

  @Inject TicketFile file;
  @Inject Language language;
  @Inject Notice notice;

  private List<Part> parts;
  private boolean internal;

  /** Attaches and shows the record again. */
  public String add(String number) throws IOException {
    int added = attach(number);
    if (added > 0) {
      notice.done("incident.attached", added);
    }
    return TicketPages.record(number) + "&tab=files";
  }

  /** Attaches what was picked; how many files were taken. */
  public int attach(String number) throws IOException {
    int added = 0;
    for (Part part : parts == null ? List.<Part>of() : parts) {
      added += attached(number, part) ? 1 : 0;
    }
    return added;
  }

  private boolean attached(String number, Part part) throws IOException {
    String name = part.getSubmittedFileName();
    try (InputStream content = part.getInputStream()) {
      Visibility who = internal ? Visibility.INTERNAL : Visibility.PUBLIC;
      file.attach(number, new Upload(name, content, who));
      return true;
    } catch (BusinessException refused) {
      notice.warn("incident.file.refused", name, refused.text(language.getLocale()));
      return false;
    }
  }

  public List<Part> getParts() {
    return parts;
  }

  public void setParts(List<Part> parts) {
    this.parts = parts;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }
}

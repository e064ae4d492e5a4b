package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.egovops.recordkeeping.Upload;
import org.egovops.recordkeeping.Visibility;
import org.egovops.ticket.TicketFile;
import org.egovops.web.screen.Notice;

/** Files (附件): added to an incident, each checked by its content behind the door. */
@Named("fileForm")
@RequestScoped
public class FileForm {

  @Inject TicketFile file;
  @Inject Notice notice;

  private List<Part> parts;

  /** Attaches and shows the record again. */
  public String add(String number) throws IOException {
    int added = attach(number);
    notice.done("incident.attached", added);
    return "/incident/record?faces-redirect=true&tab=files&number=" + number;
  }

  /** Attaches what was picked; how many files. */
  int attach(String number) throws IOException {
    if (parts == null) {
      return 0;
    }
    for (Part part : parts) {
      try (InputStream content = part.getInputStream()) {
        String name = part.getSubmittedFileName();
        file.attach(number, new Upload(name, content, Visibility.PUBLIC));
      }
    }
    return parts.size();
  }

  public List<Part> getParts() {
    return parts;
  }

  public void setParts(List<Part> parts) {
    this.parts = parts;
  }
}

package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.Attachments;
import org.egovops.recordkeeping.Download;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.RecordLinks;
import org.egovops.recordkeeping.Upload;

/**
 * Turning (转单衔接): joins a ticket to the one it came from — link, a line in both histories, and
 * copies of the files, which whoever works on the new one may not be able to open in the old.
 */
@ApplicationScoped
public class Turning {

  @Inject TicketHistory history;
  @Inject RecordLinks links;
  @Inject Attachments attachments;

  /** Joins what was opened to what ended. */
  public void join(TicketTurned turned, Ticket opened) {
    links.link(LinkKind.TURNED_FROM, opened.ref(), turned.from(), turned.by(), turned.at());
    history.turned(turned.from(), opened.ref(), turned.reason(), turned.by(), turned.at());
    for (AttachmentRow file : attachments.of(turned.from().id(), true)) {
      copy(turned, file, opened);
    }
  }

  private void copy(TicketTurned turned, AttachmentRow file, Ticket opened) {
    Download download = attachments.read(turned.from().id(), file.id(), true);
    try (InputStream content = download.content()) {
      Upload upload = new Upload(file.name(), content, file.visibility());
      attachments.add(opened.ref().id(), upload, turned.by(), turned.at());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

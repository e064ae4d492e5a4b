package org.egovops.web.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.egovops.importing.ImportRun;
import org.egovops.importing.IncidentImport;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.Upload;
import org.egovops.ticket.TicketFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A door is a transaction: it does not wait for whoever sends a file. */
@Tag("SEC-05")
class UploadsAreReadFirstTest {

  private static final int SIZE = 300_000;

  private final ByteArrayInputStream socket = new ByteArrayInputStream(new byte[SIZE]);

  @Test
  void an_attachment_has_arrived_when_the_door_opens() {
    TicketFileResource resource = new IncidentFileResource();
    resource.tickets =
        new TicketFile() {
          @Override
          public AttachmentRow attach(String number, Upload upload) {
            throw opened(upload.content());
          }
        };
    assertThatThrownBy(() -> resource.attach("INC-2026-000001", "a.png", false, socket))
        .hasMessage("0 left, 300000 here");
  }

  @Test
  void an_import_has_arrived_when_the_door_opens() {
    ImportResource resource = new ImportResource();
    resource.imports =
        new IncidentImport() {
          @Override
          public ImportRun upload(
              String contract, String fileName, Charset charset, InputStream content) {
            throw opened(content);
          }
        };
    assertThatThrownBy(() -> resource.upload(null, "a.csv", null, null, socket))
        .hasMessage("0 left, 300000 here");
  }

  private IllegalStateException opened(InputStream content) {
    int left = socket.available();
    try {
      int here = content.readAllBytes().length;
      assertThat(socket.available()).isZero();
      return new IllegalStateException(left + " left, " + here + " here");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.egovops.web.incident;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.Download;
import org.egovops.ticket.TicketFile;
import org.egovops.web.screen.SideAddress;

/** Attachment download (附件下载): always saved, never shown as a page of this application. */
@WebServlet("/incident/attachment")
public class AttachmentDownload extends SideAddress {

  private static final long serialVersionUID = 1L;

  @Inject transient TicketFile file;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(file.download(request.getParameter("number"), Long.parseLong(id)), response);
  }

  private static void send(Download download, HttpServletResponse response) throws IOException {
    AttachmentRow attachment = download.attachment();
    String name = URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(attachment.mediaType());
    response.setContentLengthLong(attachment.size());
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    try (InputStream content = download.content()) {
      content.transferTo(response.getOutputStream());
    }
  }
}

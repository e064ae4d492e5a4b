package org.egovops.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.egovops.reporting.ReportCopy;
import org.egovops.reporting.ServiceReporting;
import org.egovops.reporting.document.DocumentFormat;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.SideAddress;

/**
 * Report download (报告下载): the printed report as PDF, DOCX or XLSX, the same bytes for everybody.
 */
@WebServlet("/reporting/file")
public class ReportDownload extends SideAddress {

  private static final long serialVersionUID = 1L;

  @Inject transient ServiceReporting reporting;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<DocumentFormat> format =
        Choices.one(DocumentFormat.class, request.getParameter("format"));
    if (format.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(reporting.download(request.getParameter("number"), format.get()), response);
  }

  private static void send(ReportCopy copy, HttpServletResponse response) throws IOException {
    response.setContentType(copy.format().mediaType());
    response.setContentLength(copy.content().length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + copy.fileName() + "\"");
    response.getOutputStream().write(copy.content());
  }
}

package org.egovops.web.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.egovops.importing.ImportRun;
import org.egovops.importing.IncidentImport;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.SideAddress;
import org.egovops.web.spool.Spool;

/** Download of rejected rows (下载被拒行): to be mended and uploaded again. */
@WebServlet("/import/rejected")
public class RejectedDownload extends SideAddress {

  private static final long serialVersionUID = 1L;

  @Inject transient IncidentImport imports;
  @Inject transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ImportRun run = imports.find(String.valueOf(request.getParameter("number")));
    try (Spool file = new Spool()) {
      Writer rows = file.writer();
      imports.writeRejected(run.number(), rows, language.getLocale());
      rows.flush();
      send(run, file, response);
    }
  }

  private static void send(ImportRun run, Spool file, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + run.number() + "-rejected.csv\"");
    file.in().transferTo(response.getOutputStream());
  }
}

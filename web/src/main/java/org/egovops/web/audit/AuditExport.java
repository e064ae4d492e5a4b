package org.egovops.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.egovops.recordkeeping.AuditReading;
import org.egovops.web.screen.SideAddress;

/** Audit export (审计导出) as CSV, of what the register shows. */
@WebServlet("/audit/export")
public class AuditExport extends SideAddress {

  private static final long serialVersionUID = 1L;

  @Inject transient AuditReading reading;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=audit.csv");
    reading.export(AuditSelection.of(request::getParameter), response.getOutputStream());
  }
}

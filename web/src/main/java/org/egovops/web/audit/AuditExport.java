package org.egovops.web.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.egovops.recordkeeping.AuditReading;

/** Audit export (审计导出) as CSV, of what the register shows. */
@WebServlet("/audit/export")
public class AuditExport extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient AuditReading reading;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=audit.csv");
    try {
      reading.export(AuditSelection.of(request::getParameter), response.getOutputStream());
    } catch (EJBAccessException denied) {
      response.reset();
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}

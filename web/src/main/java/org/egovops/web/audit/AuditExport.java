package org.egovops.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.egovops.recordkeeping.AuditReading;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.SideAddress;

/**
 * Audit export (审计导出) as CSV, of what the register shows. A condition that cannot be read is
 * refused: without it, everything would leave the house.
 */
@WebServlet("/audit/export")
public class AuditExport extends SideAddress {

  private static final long serialVersionUID = 1L;

  @Inject transient AuditReading reading;
  @Inject transient Say say;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> unreadable = AuditSelection.unreadable(request::getParameter);
    if (!unreadable.isEmpty()) {
      request.setAttribute("refusal", refusal(unreadable));
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=audit.csv");
    reading.export(AuditSelection.of(request::getParameter), response.getOutputStream());
  }

  private String refusal(List<String> unreadable) {
    String names =
        unreadable.stream()
            .map(name -> say.text("audit." + name))
            .collect(Collectors.joining(" · "));
    return say.text("audit.export.unreadable", names);
  }
}

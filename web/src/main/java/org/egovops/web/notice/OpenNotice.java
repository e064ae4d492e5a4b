package org.egovops.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.egovops.communication.NoticeManagement;
import org.egovops.party.CurrentActor;
import org.egovops.web.screen.SideAddress;

/** Opens a notice (打开通知): it is read, and its record is shown. */
@WebServlet("/notice/open")
public class OpenNotice extends SideAddress {

  private static final long serialVersionUID = 1L;

  @Inject transient NoticeManagement management;
  @Inject transient UnreadNotices unread;
  @Inject transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String address = management.open(Long.parseLong(id)).address();
    unread.read(current.get());
    response.sendRedirect(request.getContextPath() + "/" + address);
  }
}

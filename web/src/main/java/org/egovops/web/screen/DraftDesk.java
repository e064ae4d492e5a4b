package org.egovops.web.screen;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.egovops.kernel.RuleBroken;
import org.egovops.recordkeeping.Draft;
import org.egovops.recordkeeping.OwnDrafts;

/**
 * Draft desk (草稿台): takes what somebody is typing, and gives it back when the page is opened again,
 * also on another machine. Spoken to by the page's script only.
 */
@WebServlet("/drafts")
public class DraftDesk extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "page";
  private static final int LONGEST_KEY = 200;

  @Inject transient OwnDrafts drafts;
  @Inject transient Say say;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Draft> draft = drafts.find(form(request));
    if (draft.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    String answer =
        Json.createObjectBuilder()
            .add("typed", draft.get().text())
            .add("saved", say.near(draft.get().savedAt()))
            .build()
            .toString();
    response.getWriter().write(answer);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    try {
      drafts.keep(form(request), request.getParameter("typed"));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (RuleBroken tooLong) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  /** The page's address, cut to what the key of a draft can hold. */
  private static String form(HttpServletRequest request) {
    String key = "page:" + OwnAddress.of(request.getParameter(PAGE));
    return key.substring(0, Math.min(key.length(), LONGEST_KEY));
  }
}

package org.egovops.web.screen;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.egovops.kernel.NotFound;

/**
 * Side address (页面之外的地址), downloads above all: what does not exist for the caller is 404, what the
 * door refuses 403, each with the page that says so.
 */
public abstract class SideAddress extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      super.service(request, response);
    } catch (NotFound unknown) {
      refuse(response, HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException denied) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void refuse(HttpServletResponse response, int status) throws IOException {
    response.reset();
    response.sendError(status);
  }
}

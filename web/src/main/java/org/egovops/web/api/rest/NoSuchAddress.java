package org.egovops.web.api.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What lies beside the interface of this release: nothing, said in the interface's own way. */
@WebServlet("/api/*")
public class NoSuchAddress extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problems.write(request, response, HttpServletResponse.SC_NOT_FOUND, "http.404");
  }
}

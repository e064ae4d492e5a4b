package org.egovops.web.screen;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Expired page (页面已过期): the server no longer knows the page that was sent. The same address opens
 * anew with {@code expired=true}, on which the page puts back what was typed.
 */
final class ExpiredPage {

  static final String MARK = "expired";

  private ExpiredPage() {}

  static void open(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    try {
      String path = request.getContextPath() + request.getServletPath();
      external.redirect(again(path, request.getQueryString()));
      faces.responseComplete();
    } catch (IOException failure) {
      throw new FacesException(failure);
    }
  }

  /** The address with the mark, once. */
  static String again(String path, String query) {
    String mark = MARK + "=true";
    if (query == null || query.isBlank()) {
      return path + "?" + mark;
    }
    return query.contains(mark) ? path + "?" + query : path + "?" + query + "&" + mark;
  }
}

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

  /** Leads there, once: one request may fail in several places. */
  static void open(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    if (external.isResponseCommitted()) {
      return;
    }
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    try {
      external.redirect(request.getContextPath() + again(OwnAddress.page(request)));
      faces.responseComplete();
    } catch (IOException failure) {
      throw new FacesException(failure);
    }
  }

  /** The address with the mark, once. */
  static String again(String page) {
    String mark = MARK + "=true";
    if (page.contains(mark)) {
      return page;
    }
    return page + (page.contains("?") ? "&" : "?") + mark;
  }
}

package org.egovops.web.screen;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Own address (站内地址): a path of this application that a browser may be sent to. */
public final class OwnAddress {

  /** The parameter that says from where on a list is asked for. */
  static final String PLACE = "after";

  private OwnAddress() {}

  /** {@code path} if it stays inside this application; anything else becomes the start page. */
  public static String of(String path) {
    boolean own =
        path != null
            && path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().noneMatch(sign -> sign == '\\' || sign < ' ');
    return own ? path : "/";
  }

  /** Outcome of an action that opens the page it stands on anew, with the page's parameters. */
  public static String again() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId()
        + "?faces-redirect=true&includeViewParams=true";
  }

  /**
   * The page of this request with its parameters, without the context path. A form is sent to its
   * page without the page's parameters; those are taken from the address it was sent from.
   */
  public static String page(HttpServletRequest request) {
    String path = request.getServletPath();
    String query =
        "POST".equals(request.getMethod())
            ? sentFrom(request.getHeader("Referer"), request.getContextPath() + path)
            : request.getQueryString();
    return of(query == null || query.isBlank() ? path : path + "?" + query);
  }

  /** The address of a list's first page. */
  static String first(String page) {
    int query = page.indexOf('?');
    String kept =
        query < 0
            ? ""
            : Stream.of(page.substring(query + 1).split("&"))
                .filter(parameter -> !parameter.startsWith(PLACE + "="))
                .collect(Collectors.joining("&"));
    return (query < 0 ? page : page.substring(0, query)) + (kept.isEmpty() ? "" : "?" + kept);
  }

  /** The parameters in {@code referer} if it is the same page; it comes from the browser. */
  private static String sentFrom(String referer, String path) {
    try {
      URI address = URI.create(referer == null ? "" : referer);
      return path.equals(address.getPath()) ? address.getRawQuery() : null;
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }
}

package org.egovops.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Address (地址) of a request inside this application, and for whom it is. */
final class Address {

  static final String LOGIN = "/login.xhtml";
  static final String LOGOUT = "/logout";
  static final String PROFILE = "/profile/";

  private static final Set<String> OPEN =
      Set.of(LOGIN, LOGOUT, "/preferences", "/readyz", "/livez", "/favicon.ico");
  private static final List<String> OPEN_UNDER = List.of("/jakarta.faces.resource/", "/resources/");
  private static final List<String> FOR_MACHINES = List.of("/api", "/soap");

  private Address() {}

  /** The path as the container matches it: decoded, without parameters, never with dots. */
  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  static boolean isForMachines(String path) {
    return FOR_MACHINES.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }

  /** Whether anybody may see it. */
  static boolean isOpen(String path) {
    return OPEN.contains(path) || OPEN_UNDER.stream().anyMatch(path::startsWith);
  }

  /** Whether it belongs to the care of the own account. */
  static boolean isProfile(String path) {
    return path.startsWith(PROFILE) || path.equals("/profile.xhtml");
  }
}

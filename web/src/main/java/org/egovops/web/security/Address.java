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
      Set.of(LOGIN, LOGOUT, "/preferences", "/readyz", "/favicon.ico");
  private static final List<String> OPEN_UNDER = List.of("/jakarta.faces.resource/", "/resources/");

  /** What the server itself says of its health. */
  private static final List<String> HEALTH = List.of("/health");

  /** What the server and the work count. */
  private static final List<String> FIGURES = List.of("/metrics");

  private static final List<String> FOR_MACHINES = List.of("/api", "/soap");

  private Address() {}

  /** The path as the container matches it: decoded, without parameters, never with dots. */
  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  static boolean isForMachines(String path) {
    return lies(path, FOR_MACHINES);
  }

  /** Whether anybody may see it. */
  static boolean isOpen(String path) {
    return OPEN.contains(path)
        || OPEN_UNDER.stream().anyMatch(path::startsWith)
        || lies(path, HEALTH);
  }

  static boolean isFigures(String path) {
    return lies(path, FIGURES);
  }

  private static boolean lies(String path, List<String> roots) {
    return roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }

  /** Whether it belongs to the care of the own account. */
  static boolean isProfile(String path) {
    return path.startsWith(PROFILE) || path.equals("/profile.xhtml");
  }
}

package org.egovops.web.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/**
 * Look (外观) of the screens for one session: as the device prefers, light, dark or high contrast.
 * Only the colour tokens differ; nothing moves.
 */
@Named
@SessionScoped
public class Look implements Serializable {

  private static final long serialVersionUID = 1L;
  static final String COOKIE = "egovops-look";
  private static final List<String> NAMES = List.of("auto", "light", "dark", "contrast");

  @Inject transient HttpServletRequest request;

  private String name = "auto";

  @PostConstruct
  void recall() {
    Preferences.cookie(request, COOKIE).ifPresent(this::use);
  }

  /** Takes a known look; an unknown name changes nothing. */
  void use(String wanted) {
    if (NAMES.contains(wanted)) {
      name = wanted;
    }
  }

  public String getName() {
    return name;
  }

  public List<String> getNames() {
    return NAMES;
  }
}

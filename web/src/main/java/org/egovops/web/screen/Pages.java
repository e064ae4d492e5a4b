package org.egovops.web.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages (页面) of this application: whether an address leads to one. */
@Named
@ApplicationScoped
public class Pages {

  @Inject ServletContext context;

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /** Whether {@code path} is a page; asked once, pages do not come and go while running. */
  public boolean exist(String path) {
    return known.computeIfAbsent(path, this::find);
  }

  private boolean find(String path) {
    try {
      return context.getResource(path) != null;
    } catch (MalformedURLException wrong) {
      throw new IllegalArgumentException(path, wrong);
    }
  }
}

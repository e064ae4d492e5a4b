package org.egovops.web.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Pages (页面) of this application: whether an address leads to one, and the version of what browsers
 * keep of them.
 */
@Named
@ApplicationScoped
public class Pages {

  @Inject ServletContext context;

  private String version;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /** Whether {@code path} is a page; asked once, pages do not come and go while running. */
  public boolean exist(String path) {
    return known.computeIfAbsent(path, this::find);
  }

  /** Changes when any style sheet, script or picture does; the same on every node. */
  public String getVersion() {
    return version;
  }

  @PostConstruct
  void fingerprint() {
    CRC32 sum = new CRC32();
    files("/resources/").sorted().forEach(file -> add(sum, file));
    version = Long.toHexString(sum.getValue());
  }

  private Stream<String> files(String path) {
    return path.endsWith("/")
        ? context.getResourcePaths(path).stream().flatMap(this::files)
        : Stream.of(path);
  }

  private void add(CRC32 sum, String file) {
    try (InputStream content = context.getResourceAsStream(file)) {
      sum.update(content.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  private boolean find(String path) {
    try {
      return context.getResource(path) != null;
    } catch (MalformedURLException wrong) {
      throw new IllegalArgumentException(path, wrong);
    }
  }
}

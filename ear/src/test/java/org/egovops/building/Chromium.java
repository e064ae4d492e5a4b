package org.egovops.building;

import com.microsoft.playwright.CLI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium the browser tests run in: the installed one, else Debian's package when we may
 * install it, else Playwright's own download. Without one the tests fail, they are never skipped.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  /** The program file; empty for the browser Playwright keeps itself. */
  static Optional<Path> program() {
    Optional<Path> installed = installed();
    if (installed.isPresent()) {
      return installed;
    }
    if (debianAsRoot()) {
      run(Map.of(), "apt-get", "update");
      run(
          Map.of("DEBIAN_FRONTEND", "noninteractive"),
          "apt-get",
          "install",
          "-y",
          "--no-install-recommends",
          "chromium",
          "fonts-noto-cjk");
      return Optional.of(installed().orElseThrow(Chromium::none));
    }
    run(
        Map.of(),
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        CLI.class.getName(),
        "install",
        "chromium");
    return Optional.empty();
  }

  private static Optional<Path> installed() {
    String given = System.getProperty("it.chromium", "");
    if (!given.isEmpty()) {
      return Optional.of(Path.of(given));
    }
    String[] folders = System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator);
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean debianAsRoot() {
    return "root".equals(System.getProperty("user.name"))
        && Stream.of("/etc/debian_version", "/usr/bin/apt-get")
            .map(Path::of)
            .allMatch(Files::exists);
  }

  private static void run(Map<String, String> environment, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(environment);
    try {
      if (builder.start().waitFor() != 0) {
        throw none();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw none();
    }
  }

  private static CannotStart none() {
    return new CannotStart(
        "浏览器测试需要 Chromium：请安装 chromium（及中文字体），或以 -Dit.chromium=… 指明。 / The browser tests"
            + " need Chromium and it could not be installed: install chromium and a Chinese font"
            + " (Debian: apt-get install chromium fonts-noto-cjk) or name one with"
            + " -Dit.chromium=/path/to/chromium");
  }
}

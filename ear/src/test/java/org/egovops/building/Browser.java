package org.egovops.building;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person at a browser: a real Chromium, Chinese, with nothing remembered from before. One process
 * for all tests, a fresh profile for each {@code Browser}. Notes what no page may do: errors on the
 * console and requests to another host.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static com.microsoft.playwright.Browser chromium;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Browser(String language, int width, int height) {
    context =
        chromium()
            .newContext(
                new NewContextOptions()
                    .setBaseURL(RunningServer.url().toString())
                    .setLocale(language)
                    .setTimezoneId("Asia/Shanghai")
                    .setViewportSize(width, height));
    page = context.newPage();
    page.onConsoleMessage(this::listen);
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequest(request -> watch(request.url()));
  }

  /** A desk's screen, in Chinese. */
  public static Browser open() {
    return open("zh-CN", 1280, 720);
  }

  public static Browser open(String language, int width, int height) {
    return new Browser(language, width, height);
  }

  /** The page in front; {@code page().navigate("login.xhtml")} is relative to the application. */
  public Page page() {
    return page;
  }

  /** Logs in with a demonstration account. */
  public Page enter(String login) {
    page.navigate("login.xhtml");
    page.fill("input[id$=':login']", login);
    page.fill("input[id$=':password']", "Try-eGovOps-2026");
    page.click("button[id$=':enter']");
    page.waitForURL(url -> !url.contains("login.xhtml"));
    return page;
  }

  /** Errors on the console, errors in scripts, requests to other hosts, in order. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
  }

  private void listen(ConsoleMessage message) {
    if ("error".equals(message.type())) {
      complaints.add("console: " + message.text());
    }
  }

  private void watch(String address) {
    if (Stream.of(RunningServer.url().toString(), "data:", "blob:")
        .noneMatch(address::startsWith)) {
      complaints.add("foreign: " + address);
    }
  }

  private static synchronized com.microsoft.playwright.Browser chromium() {
    if (chromium == null) {
      LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(QUIETLY);
      Chromium.program().ifPresent(options::setExecutablePath);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      chromium = playwright.chromium().launch(options);
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return chromium;
  }
}

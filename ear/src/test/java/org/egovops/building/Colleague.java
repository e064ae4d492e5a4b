package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.regex.Pattern;

/** One of the demonstration accounts at a browser of its own, who works on incidents. */
final class Colleague implements AutoCloseable {

  private static final String PASSWORD = "Try-eGovOps-2026";
  private static final double PATIENCE = 60_000;

  private final Browser browser;
  private final Page page;

  private Colleague(String login, Browser browser) {
    this.browser = browser;
    this.page = browser.page();
    page.setDefaultTimeout(PATIENCE);
    page.setDefaultNavigationTimeout(PATIENCE);
    logIn(login);
  }

  static Colleague chinese(String login) {
    return new Colleague(login, Browser.open("zh-CN", 1280, 720));
  }

  static Colleague onPhone(String login) {
    return new Colleague(login, Browser.open("zh-CN", 390, 844));
  }

  /** Chooses English as anybody would, by the switch at the top. */
  static Colleague english(String login) {
    Colleague colleague = chinese(login);
    colleague.page.locator("header a.language").click();
    assertThat(colleague.page.locator("html")).hasAttribute("lang", "en");
    return colleague;
  }

  void logIn(String login) {
    page.navigate("login.xhtml");
    enter(login);
  }

  /** Fills the log-in page that is in front. */
  void enter(String login) {
    page.locator("input[type=text]").first().fill(login);
    page.locator("input[type=password]").first().fill(PASSWORD);
    page.locator("button[type=submit]").first().click();
    page.locator("main#content").waitFor();
  }

  Page page() {
    return page;
  }

  Browser browser() {
    return browser;
  }

  /** The field of a form by its id. */
  Locator field(String form, String id) {
    return page.locator("[id='" + form + ":" + id + "']");
  }

  Colleague open(String number) {
    page.navigate("incident/record.xhtml?number=" + number);
    assertThat(page.locator(".crumb")).containsText(number);
    return this;
  }

  /**
   * Takes an action by the name on its button, fills what it asks for and is told what was done.
   */
  Colleague take(String action, String said, Map<String, String> fields) {
    Locator dialog = choose(action);
    fields.forEach((id, value) -> fill(dialog, id, value));
    dialog.locator(".foot .btn.p").click();
    assertThat(page.locator("dialog#act[open]")).hasCount(0);
    assertThat(page.locator(".feedback .say.ok")).containsText(said);
    return this;
  }

  /** Opens the dialog of an action by the name on its button. */
  Locator choose(String action) {
    Locator button = page.locator("#steps").getByText(action, exactly()).first();
    button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    if (!button.isVisible()) {
      page.locator("#steps details.menu > summary").click();
    }
    button.click();
    Locator dialog = page.locator("dialog#act[open]");
    assertThat(dialog.locator("h2")).hasText(action);
    return dialog;
  }

  private static void fill(Locator dialog, String id, String value) {
    Locator field = dialog.locator("[id='actForm:" + id + "']");
    String tag = (String) field.evaluate("node => node.tagName");
    switch (tag) {
      case "SELECT" -> field.selectOption(value);
      case "INPUT", "TEXTAREA" -> field.fill(value);
      default -> field.locator("input[value='" + value + "']").check(forced());
    }
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }

  /** The number in the address of the record in front. */
  String number() {
    page.waitForURL(Pattern.compile(".*record\\.xhtml\\?.*number=.*"));
    return page.url().replaceFirst(".*number=([A-Z0-9-]+).*", "$1");
  }

  @Override
  public void close() {
    browser.close();
  }
}

package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The month's report: an operator has it made, the project manager decides, the office reads. */
@Tag("RPT-01")
@Tag("RPT-10")
@Tag("ROL-11")
class MonthlyReportBrowserIT {

  private static final String PASSWORD = "Try-eGovOps-2026";
  private static final double PATIENCE = 180_000;
  private static final YearMonth LAST_MONTH =
      YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);

  @Test
  void an_operator_has_it_made_the_manager_approves_and_only_then_the_office_reads_it() {
    try (Browser operator = Browser.open();
        Browser manager = Browser.open();
        Browser office = Browser.open()) {
      String number = make(operator.page());
      enter(office.page(), "coordinator");
      assertThat(office.page().navigate(record(number)).status()).isEqualTo(404);

      approve(manager.page(), number);

      office.page().navigate(record(number));
      assertThat(office.page().locator(".head")).containsText("已批准");
      assertThat(office.page().locator(".head [data-dialog]")).hasCount(0);
      readsTheListBehindAFigure(office.page());
      APIResponse file = office.page().request().get("reporting/file?format=pdf&number=" + number);
      assertThat(file.status()).isEqualTo(200);
      assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

      assertThat(operator.complaints()).isEmpty();
      assertThat(manager.complaints()).isEmpty();
    }
  }

  /** Starts the job and follows it without touching the page; the report's number. */
  private static String make(Page page) {
    enter(page, "operator");
    page.navigate("job/register.xhtml");
    assertThat(page.locator("main")).containsText("每月第 1 个工作日");
    page.navigate("job/start.xhtml");
    page.locator("input[type=month]").fill(LAST_MONTH.toString());
    page.locator("[id='form:start']").click();
    page.waitForURL(Pattern.compile("job/record"));
    assertThat(page.locator(".head .tag").first())
        .hasText("已完成", new HasTextOptions().setTimeout(PATIENCE));
    page.locator("a", new Page.LocatorOptions().setHasText("打开报告")).first().click();
    assertThat(page.locator("h1")).containsText(LAST_MONTH.toString());
    assertThat(page.locator(".head [data-dialog]")).hasCount(0);
    return page.url().replaceAll(".*number=([^&]+).*", "$1");
  }

  private static void approve(Page page, String number) {
    enter(page, "pm");
    page.navigate(record(number));
    page.locator("[data-dialog=approve]").click();
    Locator dialog = page.locator("dialog#approve[open]");
    dialog.locator("textarea").fill("同意，请报送。");
    dialog.locator(".foot button.p").click();
    assertThat(page.locator(".head")).containsText("已批准");
    assertThat(page.locator("main")).containsText("同意，请报送。");
  }

  private static void readsTheListBehindAFigure(Page page) {
    Locator figure = page.locator("table.figures a.no").first();
    int count = Integer.parseInt(figure.innerText().replace(",", ""));
    figure.click();
    assertThat(page.locator("table.table tbody tr")).hasCount(Math.min(count, 50));
  }

  private static String record(String number) {
    return "reporting/record.xhtml?number=" + number;
  }

  private static void enter(Page page, String login) {
    page.navigate("login.xhtml");
    page.locator("input[type=text]").first().fill(login);
    page.locator("input[type=password]").first().fill(PASSWORD);
    page.locator("main button[type=submit]").first().click();
    assertThat(page.locator("nav.places, .places").first()).isAttached();
  }
}

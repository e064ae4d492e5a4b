package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A department reports, the desk hears of it, resolves, and the department is asked to confirm. */
@Tag("COM-02")
class NoticesBrowserIT {

  private static final String PASSWORD = "Try-eGovOps-2026";
  private static final double A_MINUTE = 60_000;
  private static final LocatorAssertions.IsHiddenOptions PATIENTLY =
      new LocatorAssertions.IsHiddenOptions().setTimeout(A_MINUTE / 2);

  @Test
  void a_report_reaches_the_desk_and_its_solution_the_department() {
    String title = "审批页面空白 " + UUID.randomUUID().toString().substring(0, 8);
    try (Browser department = Browser.open();
        Browser desk = Browser.open()) {
      enter(department.page(), "dept");
      report(department.page(), title);

      enter(desk.page(), "desk");
      Locator heard = notice(desk.page(), title, "新报障");
      assertThat(desk.page().locator("header .dot")).isVisible();
      heard.click();
      assertThat(desk.page().locator("h1")).hasText(title);
      act(desk.page(), "受理");
      act(desk.page(), "登记电话响应");
      classify(desk.page());
      resolve(desk.page());

      Locator asked = notice(department.page(), title, "请确认");
      asked.click();
      act(department.page(), "客户确认");
      assertThat(department.page().locator(".head")).containsText("已确认");
      department.page().navigate("notice/register.xhtml?show=unread");
      assertThat(department.page().locator("tr", withText(title + ".*请确认"))).hasCount(0);

      assertThat(department.complaints()).isEmpty();
      assertThat(desk.complaints()).isEmpty();
    }
  }

  private static void enter(Page page, String login) {
    page.navigate("login.xhtml");
    page.locator("input[type=text]").first().fill(login);
    page.locator("input[type=password]").first().fill(PASSWORD);
    page.locator("main button[type=submit]").first().click();
    assertThat(page.locator("header .search, header .burger").first()).isAttached();
  }

  private static void report(Page page, String title) {
    page.navigate("incident/report.xhtml");
    page.locator("[id='form:title']").fill(title);
    page.locator("[id='form:symptom']").fill("打开审批页面后一片空白。");
    page.locator("[id='form:contactName']").fill("陈示一");
    page.locator("[id='form:contactPhone']").fill("028-55501234");
    page.locator(".seg input").last().check();
    page.locator("[id='form:send']").click();
    page.waitForURL(Pattern.compile("incident/(record|mine)"));
  }

  /** Looks at the list until the notice is there, within the minute it must be. */
  private static Locator notice(Page page, String title, String kind) {
    Locator row = page.locator("tr", withText(title + ".*" + kind));
    long rounds = Math.round(A_MINUTE / 2_000);
    for (long round = 0; round < rounds; round++) {
      page.navigate("notice/register.xhtml?show=unread");
      if (row.count() > 0) {
        return row.first().locator("a.no");
      }
      page.waitForTimeout(2_000);
    }
    assertThat(row.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1));
    return row.first();
  }

  private static Page.LocatorOptions withText(String pattern) {
    return new Page.LocatorOptions().setHasText(Pattern.compile(pattern, Pattern.DOTALL));
  }

  private static void act(Page page, String name) {
    page.locator("main .head button", withText("^\\s*" + name)).first().click();
    Locator dialog = page.locator("dialog#act[open]");
    assertThat(dialog).isVisible();
    Locator text = dialog.locator("textarea");
    if (text.count() > 0) {
      text.first().fill("已与报障人通话，安排处理。");
    }
    dialog.locator(".foot button.p").click();
    assertThat(dialog).isHidden(PATIENTLY);
  }

  /** Nothing is resolved without a category. */
  private static void classify(Page page) {
    String number = page.locator(".crumb").innerText().replaceAll("(?s).*(INC-[0-9-]+).*", "$1");
    page.navigate("incident/intake.xhtml?number=" + number);
    page.locator("[id='form:category']").selectOption(new SelectOption().setIndex(1));
    page.locator("[id='form:save']").click();
    page.waitForURL(Pattern.compile("incident/record"));
  }

  private static void resolve(Page page) {
    page.locator("main .head button", withText("^\\s*解决")).first().click();
    Locator dialog = page.locator("dialog#act[open]");
    assertThat(dialog).isVisible();
    for (Locator area : dialog.locator("textarea").all()) {
      area.fill("重启前置服务后恢复。");
    }
    dialog.locator("select").first().selectOption("SOLVED");
    dialog.locator(".foot button.p").click();
    assertThat(dialog).isHidden(PATIENTLY);
  }
}

package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A department picks a training from the menu; the desk finds out that something is broken. */
@Tag("INC-06")
@Tag("AMB-32")
class RequestBrowserIT {

  private static final String PASSWORD = "Try-eGovOps-2026";

  @Test
  void a_wish_becomes_a_request_with_steps_and_then_an_incident() {
    String title = "新窗口培训 " + UUID.randomUUID().toString().substring(0, 8);
    try (Browser department = Browser.open();
        Browser desk = Browser.open()) {
      enter(department.page(), "dept");
      ask(department.page(), title);
      assertThat(department.page().locator(".instruction li").first()).isVisible();

      enter(desk.page(), "desk");
      desk.page().navigate("request/register.xhtml?view=SUBMITTED");
      Locator row =
          desk.page().locator("tr", new Page.LocatorOptions().setHasText(title)).locator("a");
      row.first().click();
      act(desk.page(), "受理", "已联系经办人。");
      act(desk.page(), "开始办理", "");
      assertThat(desk.page().locator(".head")).containsText("办理中");
      desk.page().locator("main .head summary").first().click();
      act(desk.page(), "转事件", "系统已无法登录。");
      assertThat(desk.page().locator("h1")).hasText(title);
      desk.page().waitForURL(Pattern.compile("incident/record.*INC-"));

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

  private static void ask(Page page, String title) {
    page.navigate("request/ask.xhtml");
    page.locator(".menu-cards a", new Page.LocatorOptions().setHasText("培训服务")).click();
    page.locator("[id='form:title']").fill(title);
    page.locator("[id='form:description']").fill("两个新窗口，六名人员。");
    page.locator("[id='form:contactPhone']").fill("028-55501234");
    page.locator("[id='form:send']").click();
    page.waitForURL(Pattern.compile("request/record"));
  }

  private static void act(Page page, String name, String text) {
    page.locator(
            "main .head button",
            new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + name)))
        .first()
        .click();
    Locator dialog = page.locator("dialog#act[open]");
    assertThat(dialog).isVisible();
    if (!text.isEmpty()) {
      dialog.locator("textarea").first().fill(text);
    }
    dialog.locator(".foot button.p").click();
    assertThat(dialog).isHidden();
  }
}

package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost: neither by a session that ended nor by a browser that was closed. */
@Tag("INC-24")
class DraftBrowserIT {

  private static final String TYPED = "今天上午九点起，三个窗口都不能提交。";

  @Test
  void typed_text_survives_the_end_of_the_session() {
    try (Colleague person = Colleague.chinese("dept2")) {
      Page page = person.page();
      page.navigate("incident/report.xhtml");
      person.field("form", "title").fill("窗口不能提交");
      person.field("form", "symptom").fill(TYPED);
      page.context().clearCookies();
      page.navigate("incident/report.xhtml");
      person.enter("dept2");
      page.navigate("incident/report.xhtml");
      assertThat(person.field("form", "symptom")).hasValue(TYPED);
      assertThat(person.field("form", "title")).hasValue("窗口不能提交");
    }
  }

  @Test
  void text_typed_into_an_action_is_there_again_when_the_action_is_opened_again() {
    String number = reported();
    try (Colleague desk = Colleague.chinese("desk")) {
      Page page = desk.open(number).page();
      desk.choose("取消事件");
      desk.field("actForm", "text").fill(TYPED);
      page.reload();
      assertThat(page.locator("main > .say.warn")).containsText("取消事件");
      desk.choose("受理");
      assertThat(desk.field("actForm", "text")).not().hasValue(TYPED);
      page.keyboard().press("Escape");
      desk.choose("取消事件");
      assertThat(desk.field("actForm", "text")).hasValue(TYPED);
    }
  }

  @Test
  void typed_text_is_there_again_in_another_browser() {
    try (Colleague before = Colleague.chinese("interface")) {
      Page page = before.page();
      page.navigate("incident/report.xhtml");
      Response kept =
          page.waitForResponse(
              answer ->
                  answer.url().endsWith("/drafts") && answer.request().method().equals("POST"),
              () -> before.field("form", "symptom").fill(TYPED));
      org.assertj.core.api.Assertions.assertThat(kept.status()).isEqualTo(204);
    }
    try (Colleague after = Colleague.chinese("interface")) {
      after.page().navigate("incident/report.xhtml");
      assertThat(after.field("form", "symptom")).hasValue(TYPED);
      after
          .page()
          .waitForResponse(
              answer ->
                  answer.url().endsWith("/drafts") && answer.request().method().equals("POST"),
              () -> after.page().locator(".say.warn[role=status] button").click());
    }
  }

  private static String reported() {
    try (Colleague customer = Colleague.chinese("dept2")) {
      customer.page().navigate("incident/report.xhtml");
      customer.field("form", "title").fill("窗口打印机不出纸");
      customer
          .page()
          .locator("input[value=STANDS_STILL]")
          .check(new Locator.CheckOptions().setForce(true));
      customer.field("form", "symptom").fill("三号窗口打印机卡纸，办事群众在等。");
      customer.field("form", "contactPhone").fill("13800002260");
      customer.field("form", "send").click();
      return customer.number();
    }
  }
}

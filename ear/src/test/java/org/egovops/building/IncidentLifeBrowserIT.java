package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of an incident as the people of an office click it, from the report to the close. */
class IncidentLifeBrowserIT {

  private static final byte[] PHOTO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
                  + "AABJRU5ErkJggg==");

  @Test
  @Tag("INC-07")
  @Tag("INC-21")
  @Tag("INC-31")
  @Tag("INC-32")
  @Tag("INC-33")
  void a_major_fault_goes_through_three_lines_and_back_and_is_closed_in_chinese() {
    String number = report("受理窗口提示系统忙", "核心业务全部停办，点击提交后提示系统忙。");
    try (Colleague desk = Colleague.chinese("desk")) {
      desk.open(number).take("受理", "已受理", Map.of());
      correct(desk, number);
    }
    try (Colleague onsite = Colleague.chinese("onsite")) {
      onsite.open(number).take("登记电话响应", "已登记电话响应", Map.of("text", "已联系报障人，马上到现场。"));
      onsite
          .take("登记到场", "已登记到场", Map.of())
          .take("转线", "已转线至二线", Map.of("line", "L2", "text", "现场未能恢复。"));
    }
    try (Colleague second = Colleague.chinese("l2")) {
      second.open(number).take("登记诊断", "已登记诊断", Map.of("text", "应用节点内存耗尽。"));
      second.take("转线", "已转线至三线", Map.of("line", "L3", "text", "疑似产品缺陷，请厂家分析。"));
    }
    try (Colleague third = Colleague.chinese("l3")) {
      third.open(number).take("转线", "已转线至一线", Map.of("line", "L1", "text", "已给出规避办法，请现场实施。"));
    }
    try (Colleague onsite = Colleague.chinese("onsite")) {
      onsite.open(number);
      onsite.take("商定方案", "已商定方案", Map.of("text", "重启应用节点，约十分钟。", "customer", "陈示一"));
      onsite.take("登记备份", "已登记备份", Map.of("backup", "DONE", "text", "配置已导出。"));
      onsite.take("开始处置", "已开始处置", Map.of());
      onsite.take("解决", "已解决", Map.of("resolutionCode", "SOLVED", "resolution", "重启应用节点后恢复。"));
    }
    try (Colleague customer = Colleague.onPhone("dept")) {
      customer.open(number).take("客户确认", "客户已确认", Map.of()).take("评价", "已评价", Map.of("score", "5"));
      customer.page().navigate("incident/mine.xhtml");
      assertThat(customer.page().locator("main")).containsText(number);
      noSidewaysScrolling(customer.page());
    }
    try (Colleague desk = Colleague.chinese("desk")) {
      desk.open(number).take("归档", "已归档", Map.of()).take("关闭", "已关闭", Map.of());
      assertThat(desk.page().locator(".head")).containsText("已关闭");
      desk.page().navigate("incident/record.xhtml?tab=clocks&number=" + number);
      assertThat(desk.page().locator("main")).containsText("响应");
      desk.page().navigate("incident/print.xhtml?number=" + number);
      assertThat(desk.page().locator("main")).containsText("重启应用节点后恢复。");
      Assertions.assertThat(desk.browser().complaints()).isEmpty();
    }
  }

  @Test
  @Tag("INC-01")
  @Tag("INC-13")
  void a_call_is_taken_in_answered_resolved_and_closed_in_english() {
    try (Colleague desk = Colleague.english("desk")) {
      Page page = desk.page();
      page.navigate("incident/intake.xhtml");
      choose(desk, "unit", "民政局");
      desk.field("form", "contactName").fill("Lin");
      desk.field("form", "contactPhone").fill("028-55500001");
      desk.field("form", "title").fill("Printer does not print receipts");
      desk.field("form", "symptom").fill("Nothing happens after pressing print.");
      desk.field("form", "category").selectOption("HW-CLIENT");
      desk.field("form", "save").click();
      String number = desk.number();
      desk.take("Accept", "Accepted", Map.of())
          .take("Record phone response", "Responded by phone", Map.of("text", "Guided."));
      desk.take(
          "Resolve",
          "Resolved",
          Map.of("resolutionCode", "USER_GUIDED", "resolution", "Cable put back."));
      desk.take(
          "Confirm",
          "Confirmed by the customer",
          Map.of("customer", "Lin", "customerChannel", "PHONE"));
      assertThat(page.locator(".head")).containsText("Confirmed");
      desk.take("Archive", "Archived", Map.of()).take("Close", "Closed", Map.of());
      assertThat(page.locator(".head")).containsText("Closed");
      page.navigate("incident/record.xhtml?tab=clocks&number=" + number);
      assertThat(page.locator("main")).containsText("Response");
      page.navigate("incident/print.xhtml?number=" + number);
      assertThat(page.locator("main")).containsText("Cable put back.");
      page.navigate("incident/register.xhtml?view=all&words=" + number);
      assertThat(page.locator("table[data-register]")).containsText("Printer does not print");
      noSidewaysScrolling(page);
      Assertions.assertThat(desk.browser().complaints()).isEmpty();
    }
  }

  /** By phone, with a photo; the number is in the address afterwards. */
  private static String report(String title, String symptom) {
    try (Colleague customer = Colleague.onPhone("dept")) {
      Page page = customer.page();
      page.navigate("incident/report.xhtml");
      customer.field("form", "title").fill(title);
      page.locator("input[value=STANDS_STILL]").check(new Locator.CheckOptions().setForce(true));
      customer.field("form", "symptom").fill(symptom);
      customer.field("form", "contactPhone").fill("13800002260");
      customer.field("form", "parts").setInputFiles(new FilePayload("窗口.png", "image/png", PHOTO));
      noSidewaysScrolling(page);
      customer.field("form", "send").click();
      String number = customer.number();
      page.navigate("incident/record.xhtml?tab=files&number=" + number);
      assertThat(page.locator("main")).containsText("窗口.png");
      return number;
    }
  }

  /** The desk grades the report anew and names two configuration items; both stay. */
  private static void correct(Colleague desk, String number) {
    Page page = desk.page();
    page.navigate("incident/intake.xhtml?number=" + number);
    desk.field("form", "category").selectOption("SW-APP");
    choose(desk, "items", "CI-000006");
    choose(desk, "items", "CI-000008");
    desk.field("form", "save").click();
    page.waitForURL(Pattern.compile(".*record\\.xhtml.*"));
    assertThat(page.locator("main")).containsText("CI-000006");
    assertThat(page.locator("main")).containsText("CI-000008");
  }

  /** Types into a field that suggests and takes the first suggestion. */
  private static void choose(Colleague person, String id, String typed) {
    Locator input = person.field("form", id + "_input");
    input.click();
    input.pressSequentially(typed);
    person.page().locator(".ui-autocomplete-panel:visible .ui-autocomplete-item").first().click();
  }

  private static void noSidewaysScrolling(Page page) {
    Object beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    Assertions.assertThat(((Number) beyond).intValue()).isLessThanOrEqualTo(0);
  }
}

package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar changes by two people")
class CalendarBrowserIT {

  /** Far ahead and another at each run, so that a server may be used again. */
  private static final LocalDate DAY =
      LocalDate.of(2080, 1, 1).plusDays(System.currentTimeMillis() / 1000 % 3_000);

  @Test
  @Tag("AMB-09")
  void who_proposed_a_change_cannot_decide_it_and_a_second_person_can() {
    try (Browser first = Browser.open();
        Browser second = Browser.open()) {
      Page proposer = first.enter("interface");
      proposer.navigate("calendar/exception.xhtml?code=5x8");
      proposer.fill("input[id$=':date']", DAY.toString());
      proposer.fill("input[id$=':name']", "供暖检修");
      proposer.fill("textarea[id$=':reason']", "供暖检修停工一天");
      proposer.click("button[id$=':propose']");

      assertThat(proposer.locator("main")).containsText("此变更由您提出，须由他人审批");
      assertThat(proposer.locator("[data-dialog=approve]")).hasCount(0);
      assertThat(proposer.locator("table.plain").first()).containsText(DAY.toString());

      Page approver = second.enter("coordinator");
      approver.navigate(proposer.url());
      approver.click("[data-dialog=approve]");
      approver.locator("#approve .foot button.p").click();

      assertThat(approver.locator(".feedback")).containsText("已批准");
      approver.navigate("calendar/record.xhtml?code=5x8&year=" + DAY.getYear());
      Locator day = approver.locator(".month .day.exception[title*='" + DAY + "']");
      assertThat(day).hasText(DAY.getDayOfMonth() + "例");
    }
  }

  @Test
  void a_file_that_is_no_notice_is_refused_in_words() {
    try (Browser browser = Browser.open()) {
      Page page = browser.enter("pm");
      page.navigate("calendar/notice.xhtml");
      page.setInputFiles(
          "input[type=file]",
          new FilePayload(
              "2027.json", "application/json", "{\"year\":2027}".getBytes(StandardCharsets.UTF_8)));
      page.fill("textarea[id$=':reason']", "国办发明电〔2026〕号");
      page.click("button[id$=':propose']");

      assertThat(page.locator(".feedback")).containsText("文件缺少“days”");
      assertThat(page.locator("textarea[id$=':reason']")).hasValue("国办发明电〔2026〕号");
    }
  }
}

package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The calculator shows the due time and why")
class CalculatorBrowserIT {

  @Test
  @Tag("SLM-12")
  void two_hours_on_site_end_on_the_make_up_saturday() {
    try (Browser browser = Browser.open()) {
      Page page = calculator(browser);
      onSiteGeneral(page, "2026-02-13T17:00");

      assertThat(page.locator("#due")).hasText("2026-02-14 周六 09:30:00");
      assertThat(page.locator(".receipt tbody")).containsText("调休上班");
      assertThat(page.locator(".receipt tfoot")).containsText("2 时");
      assertThat(page.locator(".receipt tfoot")).containsText("5x8 v");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  @Tag("SLM-12")
  @Tag("AMB-09")
  void nine_days_of_spring_festival_do_not_count() {
    try (Browser browser = Browser.open()) {
      Page page = calculator(browser);
      onSiteGeneral(page, "2026-02-14T17:30");

      assertThat(page.locator("#due")).hasText("2026-02-24 周二 10:00:00");
      assertThat(
              page.locator(".receipt tr.no")
                  .filter(new Locator.FilterOptions().setHasText("法定放假 · 春节")))
          .isVisible();
    }
  }

  @Test
  void what_contradicts_itself_is_said_in_words_and_nothing_typed_is_lost() {
    try (Browser browser = Browser.open()) {
      Page page = calculator(browser);
      page.fill("input[id$=stop]", "2026-02-13T16:00");
      onSiteGeneral(page, "2026-02-13T17:00");

      assertThat(page.locator(".feedback")).containsText("时间相互矛盾");
      assertThat(page.locator("input[id$=start]")).hasValue("2026-02-13T17:00");
    }
  }

  private static Page calculator(Browser browser) {
    Page page = browser.enter("desk");
    page.navigate("servicelevel/calculator.xhtml");
    return page;
  }

  private static void onSiteGeneral(Page page, String start) {
    page.selectOption("select[id$=agreement]", "SLA-1");
    page.selectOption("select[id$=faultLevel]", "GENERAL");
    page.selectOption("select[id$=metric]", "ON_SITE");
    page.fill("input[id$=start]", start);
    page.click("button[id$=go]");
  }
}

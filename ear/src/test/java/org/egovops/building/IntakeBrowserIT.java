package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The desk's form keeps what was typed and says what is missing, and begins anew once sent. */
@Tag("INC-13")
@Tag("INC-24")
class IntakeBrowserIT {

  @Test
  void a_unit_typed_and_not_picked_stays_and_is_told_what_to_do() {
    try (Colleague desk = Colleague.chinese("desk")) {
      Page page = desk.page();
      page.navigate("incident/intake.xhtml");
      Locator unit = desk.field("form", "unit_input");
      unit.pressSequentially("交通");
      assertThat(page.locator(".ui-autocomplete-item").first()).isVisible();
      page.keyboard().press("Escape");
      desk.field("form", "contactName").fill("周示五");
      desk.field("form", "contactPhone").fill("028-55501234");
      desk.field("form", "title").fill("打印机没有反应");
      desk.field("form", "symptom").fill("今天上午起三台都一样");
      desk.field("form", "save").click();
      assertThat(desk.field("form", "unitMessage")).containsText("尚未选定");
      assertThat(unit).hasValue("交通");
      unit.fill("");
      unit.pressSequentially("交通");
      page.locator(".ui-autocomplete-item").first().click();
      desk.field("form", "save").click();
      org.assertj.core.api.Assertions.assertThat(desk.number()).startsWith("INC-");
      page.goBack();
      assertThat(desk.field("form", "title")).hasValue("");
      assertThat(desk.field("form", "symptom")).hasValue("");
    }
  }
}

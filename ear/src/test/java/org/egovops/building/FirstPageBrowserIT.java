package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody sees who opens the address for the first time. */
class FirstPageBrowserIT {

  @Test
  void shows_the_product_in_chinese_and_asks_no_other_host() {
    try (Browser browser = Browser.open()) {
      browser.page().navigate("");

      assertThat(browser.page()).hasTitle(Pattern.compile("政务运维"));
      assertThat(browser.page().locator("html")).hasAttribute("lang", "zh-CN");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}

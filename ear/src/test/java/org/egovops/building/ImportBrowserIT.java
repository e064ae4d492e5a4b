package org.egovops.building;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The desk brings another system's log in, sees what is wrong with it, and works with the rest. */
@Tag("AMB-27")
class ImportBrowserIT {

  private static final double PATIENCE = 120_000;

  private final String mark = "T" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void a_dirty_log_is_mapped_tried_taken_in_and_its_rejected_rows_handed_back() throws IOException {
    try (Colleague desk = Colleague.chinese("desk")) {
      Page page = desk.page();
      upload(desk);
      assertThat(desk.field("map", "patterns")).hasValue("uuuu-MM-dd HH:mm");
      assertThat(page.locator(".mapping select[title^='报障时间'] option:checked")).hasText("报障时间");
      assertThat(page.locator("details.words", withText("状态"))).containsText("1 个未说明");

      desk.field("map", "save").click();
      page.waitForURL(Pattern.compile(".*tab=preview.*"));
      assertThat(page.locator("main")).containsText(mark + " 打印机卡纸");

      desk.field("steps", "check").click();
      assertThat(page.locator("main .tiles.sum")).containsText("4行可导入（3 件事件）", patiently());
      assertThat(page.locator("main .tiles.sum")).containsText("3行被拒（3 件事件）");
      assertThat(row(page, mark + "-04")).containsText("-100");
      assertThat(row(page, mark + "-05")).containsText("早于它之前的步骤");
      assertThat(row(page, mark + "-06")).containsText("2026-02-30 09:00");

      desk.field("steps", "start").click();
      page.locator("dialog#confirm[open] button[value=yes]").click();
      assertThat(page.locator(".head")).containsText("已导入", patiently());
      assertThat(page.locator("main .tiles.sum")).containsText("4行已导入（3 件事件）");
      handBack(page);

      // The index follows within seconds.
      page.waitForCondition(
          () -> {
            page.navigate("incident/register.xhtml?view=all&words=" + mark);
            return page.locator("table[data-register]").count() > 0;
          });
      assertThat(page.locator("table[data-register]")).containsText(mark + " 会议无声音");
      Assertions.assertThat(desk.browser().complaints()).isEmpty();
    }
  }

  private void upload(Colleague desk) throws IOException {
    desk.page().navigate("import/upload.xhtml");
    desk.field("form", "file").setInputFiles(new FilePayload("旧系统.csv", "text/csv", log()));
    desk.field("form", "send").click();
    desk.page().waitForURL(Pattern.compile(".*import/record.*"));
    assertThat(desk.page().locator(".feedback .say.ok")).containsText("7 行");
  }

  private byte[] log() throws IOException {
    try (InputStream log = ImportBrowserIT.class.getResourceAsStream("dirty-log.csv")) {
      String text = new String(log.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("{0}", mark).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The rejected rows come as they were, with the reason, to be mended and sent again. */
  private void handBack(Page page) throws IOException {
    Download download =
        page.waitForDownload(
            () -> page.locator("a.btn", new Page.LocatorOptions().setHasText("下载被拒行")).click());
    try (InputStream rows = download.createReadStream()) {
      Assertions.assertThat(new String(rows.readAllBytes(), StandardCharsets.UTF_8))
          .contains(mark + "-04", mark + "-05", mark + "-06", "2026-02-30 09:00")
          .doesNotContain(mark + "-01", mark + "-02", mark + "-03");
    }
  }

  private static Locator row(Page page, String reference) {
    return page.locator("main table.plain tbody tr", withText(reference)).last();
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static ContainsTextOptions patiently() {
    return new ContainsTextOptions().setTimeout(PATIENCE);
  }
}

package org.egovops.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("INC-07")
class SearchDeskTest {

  private static final long SWITCH = 123;
  private static final long PRINTER = 124;
  private static final long WEBSITE = 1234;

  @TempDir Path folder;
  private final Ledger ledger = new Ledger();
  private SearchDeskFixture search;

  @BeforeEach
  void three_records_are_indexed() {
    ledger
        .with(SWITCH, "核心交换机端口丢包", "三楼办公区网络时断时续,H3C S5120-28P-SI 交换机的 G0/12 口出现丢包,网关 10.1.2.3 不通。")
        .with(PRINTER, "打印机无法打印", "Office printers refuse jobs; 更换硒鼓后仍然卡纸。")
        .with(WEBSITE, "门户网站打开缓慢", "外网访问门户网站超过十秒,WEB服务器负载很高。");
    search = new SearchDeskFixture(folder, ledger).follow(Ledger.NOW);
  }

  @AfterEach
  void the_index_is_closed() {
    search.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "交换机",
        "丢包",
        "换机端",
        "交换机丢包",
        "丢包 交换机",
        "核心交换机端口丢包",
        "办公区的网络时断时续",
        "交换机H3C",
        "h3c",
        "S5120",
        "s5120-28p",
        "28P-SI",
        "10.1.2",
        "10.1.2.3",
        "g0/12",
        "Ｈ３Ｃ 交换机"
      })
  void chinese_words_parts_of_them_and_device_names_find_the_sentence(String typed) {
    assertThat(search.find(typed)).containsExactly(SWITCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INC-2026-000123", "inc-2026-000123", "2026-000123", "000123", "ＩＮＣ－２０２６－０００１２３"})
  void a_number_or_what_one_remembers_of_it_finds_its_record(String typed) {
    assertThat(search.find(typed)).containsExactly(SWITCH);
  }

  @Test
  void a_number_without_its_zeros_finds_the_exact_one_before_those_that_begin_so() {
    assertThat(search.find("123")).containsExactly(SWITCH, WEBSITE);
  }

  @Test
  void english_words_are_found_by_their_stem() {
    assertThat(search.find("printer refused")).containsExactly(PRINTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"交换机 打印机", "交换机硒鼓", "防火墙", "h3cx", "510.1.2", "2027"})
  void every_part_must_be_answered(String typed) {
    assertThat(search.find(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "，。！", "\"'%_*?~()[]{}\\", "😀", "\u0000"})
  void what_holds_nothing_to_search_for_finds_nothing(String typed) {
    assertThat(search.find(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title:*", "交换机 OR 1=1 --", "\"交换机", "交换机* AND (", "kind:TEST", "+交换机 -丢包"})
  void what_looks_like_a_query_language_is_only_text(String typed) {
    assertThat(search.find(typed)).isSubsetOf(SWITCH);
  }

  @Test
  @Tag("INC-07")
  void a_keyword_finds_its_record_and_is_never_shown() {
    ledger.with(
        new SearchDocument(
            "TEST",
            2010,
            "INC-2026-002010",
            "不能登录",
            "审批页面打不开",
            "",
            "行政权力运行系统 Administrative power XZQL",
            Map.of(),
            "NEW",
            Ledger.NOW));
    search.follow(Ledger.NOW.plusSeconds(2));
    assertThat(search.find("administrative power")).containsExactly(2010L);
    assertThat(search.find("权力运行")).containsExactly(2010L);
    assertThat(search.hits("xzql"))
        .singleElement()
        .extracting(hit -> hit.snippet().plain())
        .isEqualTo("审批页面打不开");
  }

  @Test
  void the_title_answers_better_than_the_text() {
    ledger.with(2000, "网络缓慢", "用户反映卡纸").with(2001, "卡纸", "用户反映网络缓慢");
    search.follow(Ledger.NOW.plusSeconds(2));
    assertThat(search.find("卡纸")).startsWith(2001L);
  }

  @Test
  void hits_are_marked_and_everything_else_is_escaped() {
    ledger.with(3000, "<b>病毒</b> & \"木马\"", "O'Reilly <script>alert(1)</script> 病毒");
    search.follow(Ledger.NOW.plusSeconds(2));
    SearchHit hit = search.hits("病毒").get(0);
    assertThat(hit.title().html())
        .isEqualTo("&lt;b&gt;<mark>病毒</mark>&lt;/b&gt; &amp; &quot;木马&quot;");
    assertThat(hit.snippet().html())
        .isEqualTo("O&#39;Reilly &lt;script&gt;alert(1)&lt;/script&gt; <mark>病毒</mark>");
    assertThat(hit.title().plain()).isEqualTo("<b>病毒</b> & \"木马\"");
  }

  @Test
  void the_snippet_shows_the_place_that_answers_best() {
    String far = "一切正常。".repeat(200) + "机房空调漏水导致短路。" + "一切正常。".repeat(200);
    ledger.with(3000, "巡检记录", far);
    search.follow(Ledger.NOW.plusSeconds(2));
    Highlight snippet = search.hits("空调漏水").get(0).snippet();
    assertThat(snippet.html()).contains("<mark>空调漏水</mark>").startsWith("…").endsWith("…");
    assertThat(snippet.plain().length()).isLessThan(130);
  }

  @Test
  void a_long_list_is_paged_without_gap_or_repetition() {
    for (long id = 5000; id < 5250; id++) {
      ledger.with(id, "年度巡检", "第" + id + "次");
    }
    search.follow(Ledger.NOW.plusSeconds(2));
    List<Long> read = new ArrayList<>();
    String after = null;
    do {
      SearchResult result = search.desk.find("年度巡检", after, 100);
      assertThat(result.total()).isEqualTo(250);
      result.page().rows().forEach(hit -> read.add(hit.id()));
      after = result.page().next();
    } while (after != null);
    assertThat(read).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void more_than_a_thousand_hits_are_neither_counted_nor_paged() {
    for (long id = 5000; id < 6100; id++) {
      ledger.with(id, "年度巡检", "");
    }
    search.follow(Ledger.NOW.plusSeconds(2));
    SearchResult last = search.desk.find("年度巡检", "950", 100);
    assertThat(last.total()).isEqualTo(SearchDesk.MOST);
    assertThat(last.page().rows()).hasSize(50);
    assertThat(last.page().next()).isNull();
    assertThat(search.desk.find("年度巡检", "9999", 100).page().rows()).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_refused_with_a_reason() {
    refused("search.too-long", () -> search.find("长".repeat(201)));
    refused("paging.unknown-place", () -> search.desk.find("交换机", "-1", 10));
    refused("paging.unknown-place", () -> search.desk.find("交换机", "x", 10));
  }

  @Test
  void a_search_before_the_index_is_open_says_so() {
    SearchDeskFixture closed = new SearchDeskFixture(folder.resolve("other"), ledger);
    refused("search.unavailable", () -> closed.find("交换机"));
  }

  private static void refused(String code, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}

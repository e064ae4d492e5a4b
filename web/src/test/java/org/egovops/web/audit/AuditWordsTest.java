package org.egovops.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.egovops.web.screen.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

  private final AuditWords words = new AuditWords();

  @BeforeEach
  void speak() {
    words.say = Speaking.at(Instant.EPOCH);
  }

  @Test
  void a_link_is_said_in_words_with_what_it_leads_to() {
    assertThat(words.detail("PARENT_OF INC-2026-000001")).isEqualTo("父单 INC-2026-000001");
    assertThat(words.detail("TURNED_FROM INC-2026-000001")).isEqualTo("转自 INC-2026-000001");
    assertThat(words.detail("mapping saved as 旧系统")).isEqualTo("保存列映射 旧系统");
    assertThat(words.detail("mapping")).isEqualTo("列映射");
    assertThat(words.detail("RESPOND @ 2026-03-02T01:00:00Z"))
        .isEqualTo("登记电话响应 @ 2026-03-02T01:00:00Z");
  }

  @Test
  void what_has_no_name_stands_as_it_was_written() {
    assertThat(words.detail("因投诉核实 ACCEPT")).isEqualTo("因投诉核实 ACCEPT");
  }

  @Test
  void a_state_before_and_after_is_called_by_its_name() {
    assertThat(words.content("INCIDENT", "CLOSED")).isEqualTo("已关闭");
    assertThat(words.content("IMPORT", "UPLOADED")).isEqualTo("待试运行");
    assertThat(words.content("PARAMETER", "30")).isEqualTo("30");
    assertThat(words.kind("IMPORT")).isEqualTo("导入批次");
  }
}

package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private final Language language = new Language();

  @Test
  void a_person_chooses_between_chinese_and_english() {
    language.use("en");
    assertThat(language.getTag()).isEqualTo("en");
    language.use("zh-CN");
    assertThat(language.getTag()).isEqualTo("zh-CN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "", "de-DE", "not a language"})
  void a_language_that_is_not_offered_changes_nothing(String tag) {
    language.use(tag);
    assertThat(language.isChinese()).isTrue();
  }
}

package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.egovops.kernel.Texts;
import org.junit.jupiter.api.Test;

/** A value is called on the pages as it is called in the sentences. */
class NamesTest {

  @Test
  void a_page_and_a_sentence_call_a_value_the_same() {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      ResourceBundle names = bundle("org.egovops.messages.names", locale);
      ResourceBundle labels = bundle("org.egovops.web.labels", locale);
      assertThat(names.keySet()).filteredOn(labels::containsKey).hasSizeGreaterThan(100);
      assertThat(names.keySet())
          .filteredOn(labels::containsKey)
          .allSatisfy(key -> assertThat(names.getString(key)).isEqualTo(labels.getString(key)));
    }
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(name, locale, Texts.NO_FALLBACK);
  }
}

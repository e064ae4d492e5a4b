package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotFoundTest {

  @Test
  void a_kind_is_said_in_the_users_language_and_never_by_the_name_of_a_class() {
    assertThat(new NotFound("Organization", 7).text(Locale.SIMPLIFIED_CHINESE))
        .contains("单位 7")
        .doesNotContain("Organization");
    assertThat(new NotFound("SomethingNew", 7).text(Locale.SIMPLIFIED_CHINESE))
        .contains("记录 7")
        .doesNotContain("Something");
  }
}

package org.egovops.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class AuditSelectionTest {

  @Test
  void a_condition_that_cannot_be_read_is_named_instead_of_left_out() {
    Map<String, String> given =
        Map.of("from", "yesterday", "until", "2026-02-30", "action", "LOOK", "result", "perhaps");
    assertThat(AuditSelection.unreadable(given::get))
        .containsExactly("from", "until", "action", "result");
  }

  @Test
  void what_is_readable_or_not_given_is_not() {
    Map<String, String> given =
        Map.of("from", "2026-03-02", "until", " ", "action", "LOGIN", "login", "anybody");
    assertThat(AuditSelection.unreadable(given::get)).isEmpty();
  }
}

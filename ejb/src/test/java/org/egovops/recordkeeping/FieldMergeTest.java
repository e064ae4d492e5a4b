package org.egovops.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.egovops.recordkeeping.FieldMerge.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMergeTest {

  @ParameterizedTest(name = "base {0}, mine {1}, theirs {2} → {3}, {4}")
  @CsvSource({
    "a, a, a, AGREED, a",
    "a, b, b, AGREED, b",
    "a, b, a, MINE, b",
    "a, a, c, THEIRS, c",
    "a, b, c, CONFLICT, b",
    ", b, , MINE, b",
    ", , c, THEIRS, c",
    "a, , a, MINE, ",
    "a, , c, CONFLICT, "
  })
  void what_only_one_changed_is_taken_over_and_what_both_changed_is_asked(
      String base, String mine, String theirs, Outcome outcome, String merged) {
    FieldMerge<String> merge = new FieldMerge<>(base, mine, theirs);
    assertThat(merge.outcome()).isEqualTo(outcome);
    assertThat(merge.merged()).isEqualTo(merged);
    assertThat(merge.conflict()).isEqualTo(outcome == Outcome.CONFLICT);
  }

  @ParameterizedTest(name = "form {0}")
  @CsvSource({"'', THEIRS", "'x', CONFLICT"})
  void an_empty_field_of_a_form_is_no_change_to_a_value_that_never_was(
      String mine, Outcome outcome) {
    assertThat(new FieldMerge<>(null, mine, "theirs").outcome()).isEqualTo(outcome);
  }

  @Test
  void line_ends_as_a_browser_sends_them_are_no_change() {
    FieldMerge<String> merge = new FieldMerge<>("one\ntwo", "one\r\ntwo", "one\ntwo\nthree");
    assertThat(merge.outcome()).isEqualTo(Outcome.THEIRS);
    assertThat(merge.merged()).isEqualTo("one\ntwo\nthree");
  }
}

package org.egovops.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("COM-02")
class MailBudgetTest {

  @Test
  void four_letters_an_hour_about_one_record_and_no_more() {
    assertThat(MailBudget.allows(Collections.nCopies(3, 7L), 7)).isTrue();
    assertThat(MailBudget.allows(Collections.nCopies(4, 7L), 7)).isFalse();
    assertThat(MailBudget.allows(Collections.nCopies(4, 7L), 8)).isTrue();
  }

  @Test
  void twenty_letters_an_hour_in_all() {
    List<Long> sent = LongStream.range(0, 20).boxed().toList();
    assertThat(MailBudget.allows(sent.subList(0, 19), 99)).isTrue();
    assertThat(MailBudget.allows(sent, 99)).isFalse();
  }
}

package org.egovops.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTest {

  @ParameterizedTest
  @Tag("INC-13")
  @CsvSource({
    "13800002260, 13800002260",
    "１３８００００２２６０, 13800002260",
    "+86 138 0000 2260, 13800002260",
    "+86-138-0000-2260, 13800002260",
    "0086 13800002260, 13800002260",
    "8613800002260, 13800002260",
    "138－0000－2260, 13800002260",
    "０８１６－２２６６０００, 0816-2266000",
    "（0816）2266000, 0816-2266000",
    "0816 2266000, 08162266000",
    "+86 816 2266000, 08162266000",
    "0816-2266000-12, 0816-2266000-12"
  })
  void a_number_is_kept_as_it_is_dialled_however_it_was_typed(String typed, String kept) {
    assertThat(Contact.dialled(typed)).isEqualTo(kept).matches(Contact.PHONE);
  }

  @Test
  @Tag("INC-13")
  void every_way_in_takes_a_number_as_it_is_dialled() {
    TicketForm form =
        new TicketForm() {
          private static final long serialVersionUID = 1L;
        };
    form.setContactPhone("＋86 138 0000 2260");
    assertThat(form.getContactPhone()).isEqualTo("13800002260");
  }

  @ParameterizedTest
  @Tag("INC-13")
  @CsvSource({"王工 转分机", "138****2260", "12345", "+1 202 555 0100"})
  void what_is_no_number_stays_as_it_was_typed_and_is_refused(String typed) {
    assertThat(Contact.dialled(typed)).isEqualTo(typed).doesNotMatch(Contact.PHONE);
  }
}

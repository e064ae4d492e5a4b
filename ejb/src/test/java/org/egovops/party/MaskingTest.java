package org.egovops.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("PIPL-51")
class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "13800138000, 138****8000",
    "+86 13800138000, 138****8000",
    "86-13800138000, 138****8000",
    "028-87651234, 028-****1234",
    "02887651234, 028-****1234",
    "0816-2341234, 0816-****1234",
    "028-87651234 转 801, 028-****1234",
    "+41 44 668 18 00, ****00",
    "8012, ****"
  })
  void a_number_keeps_what_its_owner_recognises(String phone, String masked) {
    assertThat(Masking.phone(phone)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"张三, 张*", "张三丰, 张**", "欧阳修远, 欧阳**", "欧阳, 欧*", "张, 张*", "Jennifer, J***", "𠮷田, 𠮷*"})
  void a_name_keeps_the_family_name(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @Test
  void nothing_stays_nothing() {
    assertThat(Masking.phone(null)).isNull();
    assertThat(Masking.phone("")).isEmpty();
    assertThat(Masking.name(null)).isNull();
    assertThat(Masking.email(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"zhangsan@example.gov.cn, z***@example.gov.cn", "not an address, ****"})
  void a_mailbox_keeps_its_domain(String email, String masked) {
    assertThat(Masking.email(email)).isEqualTo(masked);
  }

  @Test
  void what_is_masked_never_shows_four_digits_of_the_middle() {
    assertThat(Masking.phone("13812345678")).doesNotContain("1234").doesNotContain("3456");
  }
}

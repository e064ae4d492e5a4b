package org.egovops.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ROL-05")
class CodesTest {

  @ParameterizedTest
  @CsvSource({
    "91512081MA62K0260E, true",
    "91350100M000100Y43, true",
    "91350100M000100Y4Z, false",
    "91512081MA62K0260F, false",
    "91512081MA62K0206E, false",
    "91512081MA62K0260, false",
    "91512081MA62KO260E, false",
    "91512081ma62k0260e, false",
    "'', false"
  })
  void a_social_credit_code_is_valid_only_with_its_check_character(String code, boolean valid) {
    assertThat(CreditCode.valid(code)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "510000, true",
    "510100, true",
    "510104, true",
    "820000, true",
    "990000, false",
    "510004, false",
    "51010, false",
    "5101041, false",
    "51010A, false"
  })
  void a_region_code_lies_in_a_province_of_the_standard(String code, boolean valid) {
    assertThat(RegionCode.valid(code)).isEqualTo(valid);
  }
}

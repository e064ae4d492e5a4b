package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SEC-05")
class TotpTest {

  private static final String SECRET =
      Totp.base32("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codes_are_those_of_rfc_6238_appendix_b(long second, String code) {
    assertThat(Totp.code(SECRET, second / 30, 8)).isEqualTo(code);
  }

  @Test
  void base32_is_that_of_rfc_4648() {
    assertThat(SECRET).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Totp.base32("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
  }

  @ParameterizedTest
  @CsvSource({"-31, false", "-30, true", "0, true", "29, true", "59, true", "60, false"})
  void a_code_is_good_one_step_early_or_late(long seconds, boolean good) {
    Instant stepBegins = Instant.ofEpochSecond(1_111_111_110);
    String code = Totp.code(SECRET, stepBegins.getEpochSecond() / 30, 6);
    assertThat(Totp.step(SECRET, code, stepBegins.plusSeconds(seconds)).isPresent())
        .isEqualTo(good);
  }

  @Test
  void nonsense_is_no_code() {
    Instant now = Instant.ofEpochSecond(59);
    assertThat(Totp.step(SECRET, "", now)).isEmpty();
    assertThat(Totp.step(SECRET, "２８７０８２", now)).isEmpty();
    assertThat(Totp.step(SECRET, " 287082 ", now)).hasValue(1);
  }

  @Test
  void a_new_secret_has_160_bits_and_an_address_to_scan() {
    String secret = Totp.newSecret();
    assertThat(secret).hasSize(32).matches("[A-Z2-7]+").isNotEqualTo(Totp.newSecret());
    assertThat(Totp.uri("eGovOps", "desk", secret))
        .isEqualTo("otpauth://totp/eGovOps:desk?secret=" + secret + "&issuer=eGovOps");
  }
}

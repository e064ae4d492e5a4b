package org.egovops.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-05")
class CredentialsTest {

  @Test
  void a_token_is_read_whatever_the_case_of_its_scheme() {
    Credentials token = Credentials.of("bearer abc-123 ").orElseThrow();
    assertThat(token.isToken()).isTrue();
    assertThat(token.secret()).isEqualTo("abc-123");
  }

  @Test
  void a_password_may_hold_colons_and_chinese() {
    Credentials password = Credentials.of("Basic " + base64("monitor:a:口令")).orElseThrow();
    assertThat(password.login()).isEqualTo("monitor");
    assertThat(password.secret()).isEqualTo("a:口令");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Digest x", "Basic OnB3"})
  void what_cannot_be_read_is_nobody(String header) {
    assertThat(Credentials.of(header)).isEmpty();
  }

  @Test
  void a_secret_is_never_printed() {
    assertThat(Credentials.of("Bearer abc-123").orElseThrow()).hasToString("token");
    assertThat(Credentials.of("Basic " + base64("monitor:pass")).orElseThrow())
        .hasToString("monitor");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}

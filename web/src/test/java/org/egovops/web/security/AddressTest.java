package org.egovops.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-05")
class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.xhtml",
        "/profile.xhtml",
        "/incident/register.xhtml",
        "/login.xhtml/x",
        "/jakarta.faces.resource",
        "/resourcesx",
        "/files/1",
        "/unknown"
      })
  void whatever_is_not_named_needs_a_login(String path) {
    assertThat(Address.isOpen(path)).isFalse();
    assertThat(Address.isForMachines(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login.xhtml",
        "/logout",
        "/preferences",
        "/readyz",
        "/jakarta.faces.resource/css/a.css"
      })
  void a_few_addresses_are_open(String path) {
    assertThat(Address.isOpen(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/incidents, true",
    "/api, true",
    "/soap/incidents, true",
    "/apix, false",
    "/x/api/v1, false"
  })
  void interfaces_are_for_machines(String path, boolean forMachines) {
    assertThat(Address.isForMachines(path)).isEqualTo(forMachines);
  }
}

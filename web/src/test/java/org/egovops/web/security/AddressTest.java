package org.egovops.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
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
        "/metrics",
        "/metrics/application",
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
        "/health",
        "/health/live",
        "/jakarta.faces.resource/css/a.css"
      })
  void a_few_addresses_are_open(String path) {
    assertThat(Address.isOpen(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, , true",
    "0:0:0:0:0:0:0:1, , true",
    "10.0.0.7, , false",
    "127.0.0.1, X-Forwarded-For, false",
    "127.0.0.1, Proxy-ip, false"
  })
  void figures_are_open_to_this_machine_alone_and_to_nobody_behind_a_proxy(
      String address, String header, boolean open) {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                AddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getRemoteAddr")
                        ? address
                        : arguments[0].equals(header) ? "10.0.0.7" : null);
    assertThat(MachineGate.isAtHome(request)).isEqualTo(open);
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

package org.egovops.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class ScreenGateTest {

  @Test
  void the_login_page_explains_itself_to_whom_had_been_logged_in() {
    assertThat(ScreenGate.ended(request("GET", "gone", false))).isTrue();
    assertThat(ScreenGate.ended(request("POST", null, false))).isTrue();
  }

  @Test
  void the_login_page_explains_nothing_to_whom_comes_for_the_first_time() {
    assertThat(ScreenGate.ended(request("GET", null, false))).isFalse();
    assertThat(ScreenGate.ended(request("GET", "before login", true))).isFalse();
  }

  private static HttpServletRequest request(String method, String session, boolean valid) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, asked, arguments) ->
                switch (asked.getName()) {
                  case "getMethod" -> method;
                  case "getRequestedSessionId" -> session;
                  case "isRequestedSessionIdValid" -> valid;
                  default -> throw new UnsupportedOperationException(asked.getName());
                });
  }
}

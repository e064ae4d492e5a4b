package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How machines identify themselves. What fails here comes from other addresses of the loopback
 * network, so that nobody else has to wait.
 */
@Tag("SEC-05")
class MachineAccessIT {

  @Test
  void a_token_costs_no_password_hash() {
    String from = "127.0.0.3";
    ask(from, "Bearer " + Machine.DEMO_TOKEN);

    long token = quickest(i -> "Bearer " + Machine.DEMO_TOKEN, from);
    long password = quickest(i -> basic("nobody" + i, "wrong"), from);

    assertThat(password)
        .as("password %d ns, token %d ns", password, token)
        .isGreaterThan(3 * token);
  }

  @Test
  void a_right_password_is_hashed_once_and_not_at_every_request() {
    String from = "127.0.0.5";
    String right = basic("monitor", Machine.DEMO_PASSWORD);
    assertThat(RawHttp.status(ask(from, right))).isEqualTo(200);

    long known = quickest(i -> right, from);
    long hashed = quickest(i -> basic("nobody" + i, "wrong"), from);

    assertThat(hashed).isGreaterThan(3 * known);
  }

  @Test
  void a_token_that_was_taken_back_opens_nothing_any_more() {
    String name = "to be taken back " + UUID.randomUUID();
    Visitor owner = Visitor.login("relations");
    Machine machine = Machine.bearer(owner.issueToken(name));
    assertThat(machine.get("api/v1/incidents").status()).isEqualTo(200);

    Answer page = owner.get("profile/tokens.xhtml");
    String revoke =
        Visitor.document(page).selectFirst("tr:contains(" + name + ") button[name]").attr("name");
    Map<String, String> form = Visitor.fields(page, "form");
    form.put(revoke, revoke);
    form.put("token", sentBy(revoke, page));
    owner.post("profile/tokens.xhtml", form);

    assertThat(machine.get("api/v1/incidents").status()).isEqualTo(401);
  }

  @Test
  void an_open_session_alone_makes_no_token() {
    Visitor atAnUnwatchedDesk = Visitor.login("relations");
    String name = "stolen " + UUID.randomUUID();

    assertThat(atAnUnwatchedDesk.issueToken(name, "Wrong-1234567")).isEmpty();
    assertThat(atAnUnwatchedDesk.issueToken(name, "")).isEmpty();
    assertThat(atAnUnwatchedDesk.get("profile/tokens.xhtml").text()).doesNotContain(name);
  }

  /** What the button's script sends along: the number of its token. */
  private static String sentBy(String button, Answer page) {
    String script = page.text().replace("\\-", "-");
    Matcher sent =
        Pattern.compile(Pattern.quote("'" + button + "'") + ".*?'token':'(\\d+)'").matcher(script);
    assertThat(sent.find()).isTrue();
    return sent.group(1);
  }

  @Test
  void people_cannot_go_round_their_second_factor_with_a_password() {
    assertThat(Machine.basic("desk", Machine.DEMO_PASSWORD).get("api/v1/incidents").status())
        .isEqualTo(401);
  }

  @Test
  void an_address_that_keeps_failing_has_to_wait_before_any_hash_is_computed() {
    String from = "127.0.0.4";

    String last =
        IntStream.range(0, 60)
            .mapToObj(i -> ask(from, "Bearer guess" + i))
            .reduce((earlier, later) -> later)
            .orElseThrow();

    assertThat(RawHttp.status(last)).as(last).isEqualTo(429);
    assertThat(last).contains("Retry-After: 300", "application/problem+json", "access.too-many");
    assertThat(RawHttp.status(ask(from, basic("monitor", "wrong")))).isEqualTo(429);
    assertThat(RawHttp.status(ask(from, "Bearer " + Machine.DEMO_TOKEN))).isEqualTo(200);
    assertThat(Machine.monitor().get("api/v1/incidents?limit=1").status()).isEqualTo(200);
  }

  @Test
  void what_cannot_be_read_as_credentials_is_nobody() {
    for (String header :
        new String[] {
          "Basic", "Basic !!!", "Basic " + "A".repeat(4000), "Bearer", "Bearer  ", "Digest x", "x"
        }) {
      String answer = ask("127.0.0.6", header);
      assertThat(RawHttp.status(answer)).as(answer).isEqualTo(401);
    }
  }

  private static long quickest(IntFunction<String> authorization, String from) {
    return IntStream.range(0, 6)
        .mapToLong(
            i -> {
              long begun = System.nanoTime();
              ask(from, authorization.apply(i));
              return System.nanoTime() - begun;
            })
        .min()
        .orElseThrow();
  }

  private static String ask(String from, String authorization) {
    String request =
        "GET /api/v1/incidents?limit=1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
            + authorization
            + "\r\nConnection: close\r\n\r\n";
    return RawHttp.send(from, request.getBytes(StandardCharsets.UTF_8));
  }

  private static String basic(String login, String password) {
    byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}

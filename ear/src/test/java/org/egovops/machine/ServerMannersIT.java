package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the server behaves towards browsers, operators and the curious. */
@Tag("SEC-05")
class ServerMannersIT {

  @ParameterizedTest
  @ValueSource(strings = {"login.xhtml", "incident/register.xhtml", "api/v1/incidents", "readyz"})
  void every_answer_forbids_framing_guessing_and_keeping(String path) {
    Answer answer = Visitor.login("desk").get(path);

    assertThat(answer.header("X-Frame-Options")).isIn("DENY", "SAMEORIGIN");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.response().headers().map())
        .doesNotContainKeys("server", "x-powered-by", "x-aspnet-version");
  }

  @Test
  void pages_run_no_script_but_their_own() {
    Answer page = Visitor.login("desk").get("incident/register.xhtml");

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "nonce-")
        .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void the_session_is_new_after_log_in_and_kept_from_scripts_and_other_sites() {
    Visitor visitor = Visitor.stranger();
    Answer page = visitor.get("login.xhtml");
    String before = visitor.cookies().toString();

    visitor.login("desk2", Machine.DEMO_PASSWORD);

    assertThat(page.header("Set-Cookie"))
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax");
    assertThat(visitor.cookies().toString()).isNotEqualTo(before);
  }

  @Test
  void reached_by_tls_the_cookie_and_the_address_stay_with_tls() {
    Visitor stranger = Visitor.stranger();
    Answer behindTls =
        stranger.send(stranger.request("login.xhtml").header("X-Forwarded-Proto", "https"));
    Answer plain = Visitor.stranger().get("login.xhtml");

    assertThat(behindTls.header("Set-Cookie")).contains("; Secure");
    assertThat(behindTls.header("Strict-Transport-Security")).startsWith("max-age=31536000");
    assertThat(plain.header("Set-Cookie")).isNotEmpty().doesNotContain("Secure");
    assertThat(plain.header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void a_form_that_was_not_fetched_here_does_nothing() {
    Visitor person = Visitor.login("desk2");
    Answer forged =
        person.post(
            "profile/tokens.xhtml",
            Map.of("new", "new", "new:name", "forged", "new:issue", "new:issue"));

    assertThat(forged.status()).isLessThan(500);
    assertThat(person.get("profile/tokens.xhtml").text()).doesNotContain("forged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/incidents", "/soap/incidents", "/login.xhtml"})
  void trace_is_off(String path) {
    String answer =
        RawHttp.send(
            "TRACE "
                + path
                + " HTTP/1.1\nHost: localhost\nX-Secret: s3cr3t\n"
                + "Connection: close\n\n");

    assertThat(RawHttp.status(answer)).isIn(405, 501);
    assertThat(answer).doesNotContain("s3cr3t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing-here.xhtml",
        "WEB-INF/web.xml",
        "META-INF/MANIFEST.MF",
        "incident/record.xhtml",
        "incident/record.xhtml?number=INC-0000-000000",
        "jakarta.faces.resource/../WEB-INF/web.xml",
        "jakarta.faces.resource/none.css.xhtml?ln=../..",
        "api/v1/nothing"
      })
  void errors_tell_nothing_of_the_inside(String path) {
    Answer answer = Visitor.login("desk").get(path);

    assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
    assertThat(answer.text())
        .doesNotContain("Payara", "GlassFish", "Exception", "at org.", "com.sun", "Mojarra");
  }

  @Test
  void the_server_says_how_it_is_and_how_the_work_stands() {
    assertThat(Machine.nobody().get("readyz").text()).isEqualToIgnoringNewLines("ready");
    assertThat(Machine.nobody().get("health").object().getString("status")).isEqualTo("UP");
    Samples.newIncident();
    Answer metrics = Machine.nobody().get("metrics");

    assertThat(metrics.status()).isEqualTo(200);
    assertThat(metrics.text())
        .containsPattern("(?m)^egovops_incidents_open\\{?.* [1-9][0-9.]*")
        .containsPattern("(?m)^egovops_incidents_overdue\\{?.* [0-9.]+");
  }

  @Test
  void figures_are_kept_from_whoever_comes_through_a_proxy_without_a_token_of_an_operator() {
    String[] forwarded = {"X-Forwarded-For", "203.0.113.7"};

    assertThat(Machine.nobody().get("metrics", forwarded).status()).isEqualTo(401);
    assertThat(Machine.of("desk").get("metrics", forwarded).status()).isEqualTo(403);
    assertThat(Machine.of("operator").get("metrics", forwarded).text())
        .contains("egovops_incidents_open");
    assertThat(Machine.nobody().get("health", forwarded).status()).isEqualTo(200);
  }

  @Test
  void an_export_of_the_audit_by_a_condition_nobody_can_read_is_refused() {
    Answer answer = Visitor.login("auditadmin").get("audit/export?from=yesterday");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("问题编号").doesNotContain("LOGIN");
  }
}

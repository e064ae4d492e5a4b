package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to be refused has its status, its code and its reference, whatever Accept says. */
@Tag("INC-12")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsIT {

  private static final String INCIDENTS = "api/v1/incidents";

  private String number;
  private String tag;

  @BeforeAll
  void a_report() {
    number = Samples.newIncident();
    tag = Machine.of("desk").get(INCIDENTS + "/" + number).header("ETag");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          400 | http.malformed     | dept    | POST   | incidents                   | {           | Accept | */*
          400 | http.malformed     | dept    | POST   | incidents                   | {"state":1} | Accept | */*
          406 | http.406           | dept    | POST   | incidents                   | {}          | Accept | nonsense
          400 | http.malformed     | dept    | POST   | incidents                   | {"title":"\\ud800"} | Accept | */*
          400 | http.400           | dept    | POST   | incidents                   |             | Accept | */*
          401 | http.401           | nobody  | GET    | incidents                   |             | Accept | text/html
          403 | access.denied      | dept    | GET    | jobs                        |             | Accept | application/json
          404 | http.404           | dept    | GET    | nothing                     |             | Accept | text/html
          404 | record.not-found   | dept2   | GET    | incidents/NUMBER            |             | Accept | application/json
          405 | http.405           | pm      | PUT    | service-levels/assignments  | {}          | Accept | text/html
          405 | http.405           | pm      | PUT    | service-levels/clock        | {}          | Accept | image/png
          405 | http.405           | desk    | DELETE | incidents/NUMBER            |             | X-HTTP-Method-Override | GET
          406 | http.406           | desk    | GET    | incidents                   |             | Accept | text/html
          406 | http.406           | desk    | GET    | configuration-items         |             | Accept | application/xml;q=0.1
          409 | *                  | dept    | POST   | incidents/NUMBER/actions/CONFIRM | {}      | If-Match | TAG
          412 | http.412           | desk    | GET    | incidents/NUMBER            |             | If-Match | "999"
          412 | record.stale       | desk    | POST   | incidents/NUMBER/actions/ACCEPT | {}      | If-Match | "999"
          415 | http.415           | dept    | POST   | incidents                   | {}          | Content-Type | application/json; charset=GBK
          415 | http.415           | dept    | POST   | incidents                   | {}          | Content-Type | application/json; charset=nope
          415 | http.415           | desk    | POST   | incidents                   | a=b         | Content-Type | text/plain
          422 | input.invalid      | dept    | POST   | incidents                   | {}          | Accept-Language | en;q=nonsense
          422 | parameter.bad-version | desk | POST   | incidents/NUMBER/actions/ACCEPT | {}      | If-Match | *
          428 | http.428           | desk    | POST   | incidents/NUMBER/actions/ACCEPT | {}      | Accept | */*
          """)
  void a_refusal_says_what_and_why(
      int status,
      String code,
      String login,
      String method,
      String path,
      String body,
      String header,
      String value) {
    Machine machine = login.equals("nobody") ? Machine.nobody() : Machine.of(login);

    Answer answer =
        machine.send(
            method,
            "api/v1/" + path.replace("NUMBER", number),
            body,
            header,
            value.replace("TAG", tag));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.object().getInt("status")).isEqualTo(status);
    assertThat(answer.object().getString("detail")).isNotBlank();
    assertThat(answer.object().getString("instance")).isEqualTo(answer.header("X-Request-Id"));
    assertThat("*".equals(code) ? code : answer.code()).isEqualTo(code);
  }

  @Test
  void json_that_is_not_utf8_is_refused_and_nothing_is_reported() {
    Machine dept = Machine.of("dept");
    byte[] chinese = Samples.REPORT.getBytes(Charset.forName("GB18030"));

    Answer answer =
        dept.send(
            dept.request(INCIDENTS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(chinese)));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("http.malformed");
  }

  @Test
  void a_key_of_one_account_says_nothing_to_another() {
    String key = UUID.randomUUID().toString();

    Answer one = Machine.of("dept").post(INCIDENTS, Samples.REPORT, "Idempotency-Key", key);
    Answer other = Machine.of("dept2").post(INCIDENTS, Samples.REPORT, "Idempotency-Key", key);

    assertThat(one.status()).isEqualTo(201);
    assertThat(other.status()).isEqualTo(201);
    assertThat(other.object().getString("number")).isNotEqualTo(one.object().getString("number"));
  }

  @Test
  @Tag("SEC-05")
  void a_body_nobody_asked_for_is_read_over() {
    Answer answer = Machine.of("desk").send("GET", INCIDENTS + "/" + number, "x".repeat(100_000));

    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @Tag("SEC-05")
  @ValueSource(
      strings = {
        "/login.xhtml/..;/api/v1/incidents",
        "/resources/..;/incident/register.xhtml",
        "/jakarta.faces.resource/..;/incident/register.xhtml",
        "/jakarta.faces.resource/%2e%2e/incident/register.xhtml",
        "/login.xhtml;/../incident/register.xhtml",
        "/incident/register.xhtml;login.xhtml",
        "/api/v1/openapi.json/..;/incidents",
        "/soap/incidents?wsdl&number=1",
        "/api/v1/..;/incidents",
        "/%61pi/v1/incidents"
      })
  void no_way_of_writing_an_address_leads_round_the_gate(String path) {
    String answer =
        RawHttp.send("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");

    assertThat(RawHttp.status(answer)).as(answer).isBetween(301, 404);
    assertThat(answer).doesNotContain("\"rows\"", "incident.number", "INC-20");
  }
}

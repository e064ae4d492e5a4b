package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.egovops.machine.Description.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at the REST interface, it answers clearly and never with "our fault". */
@Tag("INC-12")
@Tag("SEC-05")
class RubbishIT {

  private static final int ROUNDS = Integer.getInteger("it.rubbish.rounds", 6);
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json;charset=gb18030",
          "application/json;charset=nonsense",
          "text/plain",
          "multipart/form-data",
          "application/x-www-form-urlencoded",
          "application/octet-stream",
          "x/y;z");
  private static final List<String> ACCEPTED =
      List.of("application/json", "*/*", "text/html", "application/xml;q=0.1", "nonsense", "");
  private static final List<String> LANGUAGES =
      List.of("zh-CN", "en", "*", "x-klingon;q=9", "zz-ZZ", "en;q=nonsense", ";;;,,,");

  private final Description description = new Description();
  private final Machine machine = Machine.of("pm");
  private final Samples samples = Samples.prepare();
  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 20260302})
  void no_operation_falls_over_rubbish(long seed) {
    Rubbish rubbish = new Rubbish(seed);
    for (Operation operation : description.operations()) {
      for (int round = 0; round < ROUNDS; round++) {
        judge(machine.send(request(operation, rubbish)));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void a_method_that_is_not_offered_is_refused() {
    List<String> methods = List.of("PATCH", "DELETE", "PUT", "POST", "PROPFIND", "HELLO");
    description.operations().stream()
        .map(Operation::path)
        .distinct()
        .forEach(
            path ->
                methods.stream()
                    .filter(method -> !offered(path, method))
                    .forEach(method -> refused(path, method)));
    assertThat(faults).isEmpty();
  }

  private boolean offered(String path, String method) {
    return description.operations().stream()
        .anyMatch(o -> o.path().equals(path) && o.method().equals(method));
  }

  private void refused(String path, String method) {
    Answer answer = machine.send(method, path.replaceAll("\\{[^}]*}", "0"), null);
    if (answer.status() != 405 && answer.status() != 501) {
      faults.add(answer.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/incidents/../../../etc/passwd HTTP/1.1",
        "GET /api/v1/..%2f..%2fWEB-INF/web.xml HTTP/1.1",
        "GET /api/v1/%2e%2e/%2e%2e/WEB-INF/web.xml HTTP/1.1",
        "GET /api/v1/incidents;a=b/;c HTTP/1.1",
        "GET /api/v1/incidents/%00 HTTP/1.1",
        "GET /api/v1/incidents/%ff%fe HTTP/1.1",
        "GET /api/v1/incidents/%zz HTTP/1.1",
        "GET /api/v1/incidents?limit=%zz HTTP/1.1",
        "GET /api/v1/incidents?limit=1&limit=x&limit= HTTP/1.1",
        "GET //api//v1//incidents HTTP/1.1",
        "GET /api/v1/incidents\\..\\.. HTTP/1.1",
        "GET /WEB-INF/web.xml HTTP/1.1",
        "GET http://elsewhere.example/api/v1/incidents HTTP/1.1",
        "TRACE /api/v1/incidents HTTP/1.1",
        "CONNECT /api/v1/incidents HTTP/1.1"
      })
  void addresses_with_tricks_lead_nowhere(String line) {
    String answer =
        RawHttp.send(
            line
                + "\nHost: localhost\nAuthorization: "
                + machine.authorization()
                + "\nConnection: close\n\n");

    assertThat(RawHttp.status(answer)).as(answer).isBetween(200, 499);
    assertThat(answer).doesNotContain("<servlet-name>", "root:", "Payara", "at org.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | service-levels/clock | {} | 422 | start",
        "POST | service-levels/clock | {'calendar':'7x24','lengthMinutes':0,'start':'2026-03-02T01:00:00Z'} | 422 | lengthMinutes",
        "POST | service-levels/clock | {'calendar':'7x24','lengthMinutes':60,'start':'2026-03-02T01:00:00Z','pauses':[null]} | 422 | pauses[0]",
        "POST | service-levels/clock | {'calendar':'7x24','lengthMinutes':120.9,'start':'2026-03-02T01:00:00Z'} | 400 |",
        "POST | service-levels/clock | {'calendar':'7x24','lengthMinutes':60,'start':'2026-03-02T01:00:00Z'}}{} | 400 |",
        "POST | service-levels/clock | {'calendar':'abcdefghijklmnopqrstu','lengthMinutes':60,'start':'2026-03-02T01:00:00Z'} | 422 | calendar",
        "POST | service-levels/assignments | {} | 422 | agreement",
        "PUT | service-levels/SLA-1 | {'code':'SLA-1','nameZh':'一','nameEn':'one','targets':[]} | 422 | targets",
        "PUT | service-levels/SLA-1 | {'code':'SLA-1','nameZh':'一','nameEn':'one','targets':[null]} | 422 | targets[0]",
        "PUT | service-levels/SLA-1 | {'code':'SLA-1','revision':1.5,'nameZh':'一','nameEn':'one','targets':[]} | 400 |",
        "POST | service-calendars/proposals | {'code':'new','nameZh':'一','nameEn':'one','weeks':[null],'reason':'x'} | 422 | weeks[0]",
        "POST | service-calendars/proposals | {'code':'abcdefghijklmnopqrstu','nameZh':'一','nameEn':'one','weeks':[{'validFrom':'2026-01-01'}],'exceptions':[null],'reason':'x'} | 422 | exceptions[0]",
        "POST | incidents | {'contactName':'陈示一','contactPhone':'028-55501234','title':'a\\r\\nb','symptom':'x'} | 422 | title",
        "POST | incidents | {'contactName':'陈示一','contactPhone':'028-55501234','title':'\\u202Ea','symptom':'x'} | 422 | title",
        "POST | incidents | {'contactName':'陈示一','contactPhone':'028-55501234','title':'a','symptom':'x','configurationItems':[null]} | 400 |"
      })
  void a_body_that_cannot_be_meant_is_refused_with_its_field(
      String method, String path, String body, int status, String field) {
    Answer answer = machine.send(method, "api/v1/" + path, body.replace('\'', '"'));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    if (field != null) {
      assertThat(answer.object().getJsonArray("errors").getValuesAs(JsonObject.class))
          .extracting(error -> error.getString("field"))
          .contains(field);
    }
  }

  @Test
  void headers_sent_twice_or_without_sense_do_no_harm() {
    String answer =
        RawHttp.send(
            "POST /api/v1/incidents/"
                + samples.incident()
                + "/actions/ACCEPT HTTP/1.1\nHost: localhost\nIf-Match: \"0\"\nIf-Match: nonsense\n"
                + "Idempotency-Key: \nAccept: application/json\nAccept: text/html\n"
                + "Content-Type: application/json\nContent-Type: text/plain\nContent-Length: 2\n"
                + "Authorization: "
                + machine.authorization()
                + "\nConnection: close\n\n{}");

    assertThat(RawHttp.status(answer)).as(answer).isBetween(200, 499);
  }

  @Test
  void a_body_that_is_too_large_is_refused_also_without_a_length() {
    String large = "{\"text\":\"" + "x".repeat(1_100_000) + "\"}";
    String notes = "api/v1/incidents/" + samples.incident() + "/notes";

    assertThat(machine.post(notes, large).status()).isEqualTo(413);
    HttpRequest.Builder chunked =
        machine
            .request(notes)
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofInputStream(
                    () ->
                        new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))));
    assertThat(machine.send(chunked).status()).isEqualTo(413);
  }

  @Test
  void errors_speak_the_callers_language() {
    String path = "api/v1/incidents?limit=0";

    assertThat(machine.get(path, "Accept-Language", "en-GB").object().getString("detail"))
        .isEqualTo("A page holds 1 to 200 rows.");
    assertThat(machine.get(path).object().getString("detail")).isEqualTo("每页可显示 1 至 200 条。");
    assertThat(Machine.nobody().get(path, "Accept-Language", "en").object().getString("detail"))
        .startsWith("Please identify yourself");
  }

  private HttpRequest.Builder request(Operation operation, Rubbish rubbish) {
    String path = rubbish.sometimes() ? rubbed(operation, rubbish) : samples.address(operation);
    HttpRequest.Builder request = machine.request(path + query(operation, rubbish));
    headers(operation, rubbish, request);
    return request.method(
        operation.method(),
        operation.bodyType().isPresent() || rubbish.sometimes()
            ? BodyPublishers.ofString(body(operation, rubbish))
            : BodyPublishers.noBody());
  }

  private static String rubbed(Operation operation, Rubbish rubbish) {
    return operation.path().replaceAll("\\{[^}]*}", rubbish.encoded().replace("+", "%20"));
  }

  private String query(Operation operation, Rubbish rubbish) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.getString("in").equals("query"))
        .filter(parameter -> rubbish.sometimes())
        .map(
            parameter ->
                URLEncoder.encode(parameter.getString("name"), StandardCharsets.UTF_8)
                    + "="
                    + rubbish.encoded())
        .collect(Collectors.joining("&", "?", ""));
  }

  private static void headers(Operation operation, Rubbish rubbish, HttpRequest.Builder request) {
    boolean strange = rubbish.sometimes();
    request.header(
        "Content-Type",
        strange ? rubbish.one(TYPES) : operation.bodyType().orElse("application/json"));
    request.header("If-Match", rubbish.one(List.of("\"0\"", "W/\"1\"", "*", "x", "\"\"", "-1")));
    request.header("Accept-Language", rubbish.one(LANGUAGES));
    if (rubbish.sometimes()) {
      request.header("Accept", rubbish.one(ACCEPTED));
      request.header("Idempotency-Key", "k".repeat(300));
    }
  }

  private String body(Operation operation, Rubbish rubbish) {
    JsonObject schema =
        operation.bodyType().isPresent()
            ? description.resolved(operation.bodySchema())
            : JsonObject.EMPTY_JSON_OBJECT;
    return rubbish.body(schema);
  }

  private void judge(Answer answer) {
    boolean clear =
        answer.status() < 400
            || answer.mediaType().equals("application/problem+json")
            || answer.status() == 400 && answer.text().isEmpty();
    if (answer.status() >= 500 || !clear) {
      faults.add(answer.toString());
    }
  }
}

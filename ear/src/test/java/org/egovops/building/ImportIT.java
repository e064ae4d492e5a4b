package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small dirty log through the whole building: upload, mapping, dry run, import, sums. */
@Tag("AMB-27")
class ImportIT {

  private static final String BEARER = "Bearer demonstration-token-of-the-monitoring-platform";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void every_row_of_a_dirty_log_is_accounted_for_and_none_comes_in_twice() {
    String number = upload();
    map(number);
    act(number, "CHECK", 202);
    String tried = until(number, "CHECKED");
    assertThat(tried).contains("\"READY\":3", "\"REJECTED\":3");

    act(number, "START", 202);
    act(number, "START", 409);
    String done = until(number, "IMPORTED");
    assertThat(figure(done, "importedRows")).isEqualTo(3);
    assertThat(figure(done, "rejectedRows")).isEqualTo(3);
    assertThat(figure(done, "importedIncidents")).isEqualTo(2);
    String rejected = call("GET", "imports/" + number + "/rejected", null).body();
    assertThat(rejected).contains("'-100").contains(mark + "-D").doesNotContain(mark + "-A");

    String again = upload();
    map(again);
    act(again, "CHECK", 202);
    assertThat(until(again, "CHECKED")).contains("\"PRESENT\":3", "\"sameFile\":\"" + number);
  }

  @Test
  void a_wrong_file_is_told_what_it_is() {
    HttpResponse<String> answer =
        RunningServer.send(
            request("imports?fileName=x.xlsx")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString("PK\u0003\u0004"))
                .build());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("import.spreadsheet", "file");
  }

  private String upload() {
    String file =
        "number,incident_state,opened_at,closed_at,sys_updated_at,short_description,location\n"
            + line("A", "New", "2/3/2016 09:00", "?", "2/3/2016 09:05")
            + line("A", "Closed", "2/3/2016 09:00", "4/3/2016 10:00", "4/3/2016 10:00")
            + line("B", "-100", "2/3/2016 09:00", "?", "2/3/2016 09:05")
            + line("C", "Closed", "2/3/2016 09:00", "1/3/2016 10:00", "4/3/2016 10:00")
            + line("D", "New", "31/2/2016 09:00", "?", "2/3/2016 09:05")
            + line("E", "Closed", "3/3/2016 09:00", "4/3/2016 10:00", "4/3/2016 10:00");
    HttpResponse<String> answer =
        RunningServer.send(
            request("imports?fileName=log.csv")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(file, StandardCharsets.UTF_8))
                .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return text(answer.body(), "\"number\":\"(IMP-[0-9-]+)\"");
  }

  private String line(String id, String state, String opened, String closed, String written) {
    return String.join(",", mark + "-" + id, state, opened, closed, written, "网络中断", "L1") + "\n";
  }

  private void map(String number) {
    HttpResponse<String> read = call("GET", "imports/" + number, null);
    String any = text(call("GET", "incidents?limit=1", null).body(), "\"number\":\"(INC-[0-9-]+)");
    String unit = text(call("GET", "incidents/" + any, null).body(), "\"unit\":(\\d+)");
    String mapping =
        text(read.body(), "\"mapping\":(\\{.*?\"zone\":\"[^\"]+\"\\})")
            .replaceFirst("\"outsideTerm\":false", "\"outsideTerm\":true")
            .replaceFirst("\"values\":\\{", "\"values\":{\"unit\":{\"*\":\"" + unit + "\"},");
    HttpResponse<String> mapped =
        RunningServer.send(
            request("imports/" + number + "/mapping")
                .header("Content-Type", "application/json")
                .header("If-Match", read.headers().firstValue("ETag").orElseThrow())
                .PUT(HttpRequest.BodyPublishers.ofString(mapping))
                .build());
    assertThat(mapped.statusCode()).as(mapped.body()).isEqualTo(200);
  }

  private void act(String number, String action, int expected) {
    HttpResponse<String> answer = call("POST", "imports/" + number + "/actions/" + action, "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
  }

  private String until(String number, String state) {
    Instant patience = Instant.now().plus(PATIENCE);
    String body = "";
    while (!body.contains("\"state\":\"" + state + "\"")) {
      assertThat(Instant.now()).as(body).isBefore(patience);
      body = call("GET", "imports/" + number, null).body();
    }
    return body;
  }

  private static HttpResponse<String> call(String method, String path, String body) {
    HttpRequest.BodyPublisher sent =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    HttpRequest.Builder request = request(path).method(method, sent);
    return RunningServer.send(
        body == null
            ? request.build()
            : request.header("Content-Type", "application/json").build());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(RunningServer.url().resolve("api/v1/" + path))
        .header("Authorization", BEARER);
  }

  private static int figure(String json, String name) {
    return Integer.parseInt(text(json, "\"" + name + "\":(\\d+)"));
  }

  private static String text(String json, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(json);
    assertThat(found.find()).as(pattern + " in " + json).isTrue();
    return found.group(1);
  }
}

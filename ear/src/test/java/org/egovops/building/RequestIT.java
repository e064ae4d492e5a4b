package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A machine asks for a training in the name of a department and follows it over REST. */
@Tag("INC-06")
@Tag("AMB-32")
class RequestIT {

  private static final String TOKEN = "demonstration-token-of-the-monitoring-platform";
  private static final String ALL = "api/v1/service-requests";

  @Test
  void a_request_is_taken_in_once_accepted_and_found() {
    String unit = first("\"unit\":(\\d+)", get("api/v1/incidents/" + anyIncident()).body());
    String body =
        """
        {"unit":%s,"contactName":"李某","contactPhone":"028-55501234","serviceItem":"SCP-06",
         "title":"接口提出的培训","description":"十人","wantedBy":"%s"}"""
            .formatted(unit, LocalDate.now(ZoneOffset.UTC).plusMonths(1));
    String key = UUID.randomUUID().toString();
    HttpResponse<String> created = post(ALL, body, "Idempotency-Key", key);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    String number = first("\"number\":\"(REQ-[^\"]+)", created.body());
    assertThat(post(ALL, body, "Idempotency-Key", key).body()).contains(number);

    String record = ALL + "/" + number;
    assertThat(post(record + "/actions/ACCEPT", "{}", "X-None", "-").statusCode()).isEqualTo(428);
    String version = created.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> accepted = post(record + "/actions/ACCEPT", "{}", "If-Match", version);
    assertThat(accepted.body()).contains("\"state\":\"ACCEPTED\"");
    assertThat(post(record + "/actions/ACCEPT", "{}", "If-Match", version).statusCode())
        .isEqualTo(412);

    assertThat(post(record + "/notes", "{\"text\":\"已联系\"}", "X-None", "-").statusCode())
        .isEqualTo(204);
    assertThat(get(record + "/timeline").body()).contains("已联系", "ACCEPT");
    assertThat(get(record + "/steps").body()).contains("授课");
    assertThat(get(ALL + "?state=ACCEPTED&serviceItem=SCP-06&limit=200&sort=REPORTED").body())
        .contains(number);
  }

  @Test
  void a_fault_item_is_refused_with_the_field_named() {
    String body =
        """
        {"contactName":"李某","contactPhone":"028-55501234","serviceItem":"SCP-03",
         "title":"坏了","description":"坏了"}""";
    HttpResponse<String> refused = post(ALL, body, "X-None", "-");
    assertThat(refused.statusCode()).isBetween(400, 422);
    assertThat(get(ALL + "?state=NONSENSE").statusCode()).isBetween(400, 422);
  }

  private static String anyIncident() {
    return first("\"number\":\"(INC-[^\"]+)", get("api/v1/incidents?limit=1").body());
  }

  private static String first(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> get(String path) {
    return RunningServer.send(to(path).build());
  }

  private static HttpResponse<String> post(String path, String body, String header, String value) {
    return RunningServer.send(
        to(path)
            .header("Content-Type", "application/json")
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(RunningServer.url().resolve(path))
        .header("Authorization", "Bearer " + TOKEN);
  }
}

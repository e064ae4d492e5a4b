package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of an incident as another system drives it over REST. */
@Tag("INC-12")
class IncidentInterfaceIT {

  private static final String INCIDENTS = "api/v1/incidents";
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  private final Machine department = Machine.of("dept");
  private final Machine desk = Machine.of("desk");

  @Test
  @Tag("INC-01")
  void the_same_key_reports_once_and_another_body_is_refused() {
    String key = UUID.randomUUID().toString();

    Answer first = department.post(INCIDENTS, Samples.REPORT, "Idempotency-Key", key);
    Answer again = department.post(INCIDENTS, Samples.REPORT, "Idempotency-Key", key);
    Answer other =
        department.post(INCIDENTS, Samples.REPORT.replace("打不开", "很慢"), "Idempotency-Key", key);

    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    assertThat(first.header("Location")).endsWith("/api/v1/incidents/" + number(first));
    assertThat(number(again)).isEqualTo(number(first));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("request.key-reused");
  }

  @Test
  @Tag("INC-01")
  void of_many_at_once_under_one_key_there_is_one_incident() {
    String key = UUID.randomUUID().toString();

    List<Answer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> department.post(INCIDENTS, Samples.REPORT, "Idempotency-Key", key))
            .toList();

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers.stream().map(IncidentInterfaceIT::number).collect(Collectors.toSet()))
        .hasSize(1);
  }

  @Test
  @Tag("INC-01")
  void of_many_at_once_under_one_reference_there_is_one_incident() {
    String report =
        Samples.REPORT.replaceFirst("\\{", "{\"externalReference\":\"" + UUID.randomUUID() + "\",");

    List<Answer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> Machine.monitor().post(INCIDENTS, report))
            .toList();

    assertThat(answers).as("%s", answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers.stream().map(IncidentInterfaceIT::number).collect(Collectors.toSet()))
        .hasSize(1);
  }

  @Test
  @Tag("INC-13")
  void a_report_without_the_mandatory_fields_names_each_of_them() {
    Answer answer = department.post(INCIDENTS, "{}", "Accept-Language", "en");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.object().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field"))
        .contains("contactName", "contactPhone", "title", "symptom");
  }

  @Test
  @Tag("INC-07")
  void what_has_not_changed_is_not_sent_again() {
    String path = INCIDENTS + "/" + Samples.newIncident();
    String tag = department.get(path).header("ETag");

    Answer unchanged = department.get(path, "If-None-Match", tag);

    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.text()).isEmpty();
    assertThat(unchanged.header("ETag")).isEqualTo(tag);
  }

  @Test
  @Tag("INC-15")
  void an_action_needs_the_version_that_was_read() {
    String number = Samples.newIncident();
    String accept = INCIDENTS + "/" + number + "/actions/ACCEPT";
    String tag = desk.get(INCIDENTS + "/" + number).header("ETag");

    assertThat(desk.post(accept, "{}").status()).isEqualTo(428);
    assertThat(desk.post(accept, "{}", "If-Match", "\"999\"").status()).isEqualTo(412);
    Answer accepted = desk.post(accept, "{}", "If-Match", tag);
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
    assertThat(accepted.object().getString("state")).isEqualTo("ACCEPTED");
    assertThat(desk.post(accept, "{}", "If-Match", accepted.header("ETag")).status())
        .isEqualTo(409);
    assertThat(department.post(accept, "{}", "If-Match", accepted.header("ETag")).status())
        .isEqualTo(403);
  }

  @Test
  @Tag("INC-09")
  void a_correction_keeps_the_contact_that_was_masked_when_read() {
    String path = INCIDENTS + "/" + Samples.newIncident();
    Answer read = desk.get(path);
    String amended = "{\"title\":\"政务外网专线中断\",\"symptom\":\"全楼断网\"}";

    Answer stale = desk.put(path, amended, "If-Match", "\"77\"");
    Answer done = desk.put(path, amended, "If-Match", read.header("ETag"));

    assertThat(stale.status()).isEqualTo(412);
    assertThat(done.status()).as(done.toString()).isEqualTo(200);
    assertThat(done.object().getString("title")).isEqualTo("政务外网专线中断");
    assertThat(done.object().getJsonObject("contact"))
        .isEqualTo(read.object().getJsonObject("contact"));
  }

  @Test
  @Tag("INC-07")
  void pages_of_a_list_neither_repeat_nor_skip() {
    Samples.newIncident();
    Samples.newIncident();
    Samples.newIncident();
    JsonObject first = desk.get(INCIDENTS + "?sort=REPORTED&limit=2").object();
    JsonObject second =
        desk.get(INCIDENTS + "?sort=REPORTED&limit=2&after=" + first.getString("next")).object();
    JsonObject both = desk.get(INCIDENTS + "?sort=REPORTED&limit=4").object();

    assertThat(numbers(first)).hasSize(2).doesNotContainAnyElementsOf(numbers(second));
    assertThat(numbers(both)).startsWith(numbers(first).toArray(String[]::new));
    assertThat(numbers(both)).endsWith(numbers(second).toArray(String[]::new));
  }

  @Test
  @Tag("INC-07")
  void filters_combine_and_allow_several_values() {
    Samples.newIncident();
    JsonArray rows =
        desk.get(INCIDENTS + "?state=NEW&state=ACCEPTED&open=true&line=L1&limit=200")
            .object()
            .getJsonArray("rows");

    assertThat(rows.getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allMatch(row -> Set.of("NEW", "ACCEPTED").contains(row.getString("state")))
        .allMatch(row -> row.getString("line").equals("L1"));
  }

  @Test
  @Tag("INC-02")
  void two_incidents_are_linked_seen_from_both_and_parted() {
    String one = Samples.newIncident();
    String other = Samples.newIncident();
    String links = INCIDENTS + "/" + one + "/links";

    assertThat(desk.post(links, "{\"kind\":\"PARENT_OF\",\"other\":\"" + other + "\"}").status())
        .isEqualTo(204);
    assertThat(desk.get(links).array()).hasSize(1);
    JsonObject seen = desk.get(INCIDENTS + "/" + other + "/links").array().getJsonObject(0);
    assertThat(seen.getBoolean("outgoing")).isFalse();
    assertThat(desk.send("DELETE", links + "/PARENT_OF/" + other, null).status()).isEqualTo(204);
    assertThat(desk.get(links).array()).isEmpty();
  }

  @Test
  @Tag("INC-07")
  void an_internal_note_stays_among_those_who_work_on_it() {
    String path = INCIDENTS + "/" + Samples.newIncident();

    desk.post(path + "/notes", "{\"text\":\"仅内部:怀疑配置错误\",\"internal\":true}");
    desk.post(path + "/notes", "{\"text\":\"已联系您单位\"}");

    assertThat(desk.get(path + "/timeline").text()).contains("怀疑配置错误", "已联系您单位");
    assertThat(department.get(path + "/timeline").text())
        .contains("已联系您单位")
        .doesNotContain("怀疑配置错误");
    assertThat(desk.post(path + "/notes", "{\"text\":\" \"}").status()).isEqualTo(422);
  }

  @Test
  @Tag("INC-09")
  void an_attached_file_is_what_it_says_and_comes_back_for_saving_only() {
    String path = INCIDENTS + "/" + Samples.newIncident() + "/attachments";

    Answer attached = upload(path + "?fileName=%E6%88%AA%E5%9B%BE.png", PNG);
    assertThat(attached.status()).as(attached.toString()).isEqualTo(201);
    Answer file = department.get(path + "/" + attached.object().getInt("id"));

    assertThat(file.response().body()).isEqualTo(PNG);
    assertThat(file.mediaType()).isEqualTo("image/png");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''%E6%88%AA%E5%9B%BE.png");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(Machine.of("dept2").get(path + "/" + attached.object().getInt("id")).status())
        .isEqualTo(404);
  }

  @Test
  @Tag("INC-09")
  void a_file_too_large_or_of_a_refused_kind_is_not_taken() {
    String path = INCIDENTS + "/" + Samples.newIncident() + "/attachments?fileName=";

    assertThat(upload(path + "a.exe", PNG).status()).isEqualTo(415);
    assertThat(upload(path + "a.pdf", PNG).status()).isEqualTo(415);
    assertThat(upload(path + "a.txt", new byte[21 * 1024 * 1024]).status()).isIn(413, 415);
    byte[] text = new byte[21 * 1024 * 1024];
    java.util.Arrays.fill(text, (byte) 'x');
    assertThat(upload(path + "a.txt", text).status()).isEqualTo(413);
    assertThat(upload(path, PNG).status()).isEqualTo(422);
    assertThat(department.post(path + "a.png", "{}").status()).isEqualTo(415);
  }

  @Test
  @Tag("SLM-05")
  void the_receipt_of_each_clock_adds_up_to_the_second() {
    JsonArray clocks = desk.get(INCIDENTS + "/" + Samples.newIncident() + "/clocks").array();

    assertThat(clocks).isNotEmpty();
    for (JsonObject clock : clocks.getValuesAs(JsonObject.class)) {
      JsonObject receipt = clock.getJsonObject("receipt");
      Duration lines =
          receipt.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
              .map(line -> Duration.parse(line.getString("length")))
              .reduce(Duration.ZERO, Duration::plus);
      Duration all =
          Duration.between(
              Instant.parse(receipt.getString("start")), Instant.parse(receipt.getString("until")));
      assertThat(lines).isEqualTo(all);
      assertThat(
              Duration.parse(receipt.getString("consumed"))
                  .plus(Duration.parse(receipt.getString("uncounted"))))
          .isEqualTo(all);
    }
  }

  private Answer upload(String path, byte[] content) {
    return department.send(
        department
            .request(path)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(content)));
  }

  private static String number(Answer answer) {
    return answer.object().getString("number");
  }

  private static List<String> numbers(JsonObject page) {
    return page.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("number"))
        .toList();
  }
}

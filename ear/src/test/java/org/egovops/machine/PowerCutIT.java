package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.egovops.building.RunningServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server loses its power while reports of faults come in, the monthly report is being made and
 * a response time has been warned of. One cut for all that must survive it, since each costs a
 * start of the server.
 */
class PowerCutIT {

  private static final int WRITERS = 6;
  private static final int ENOUGH = 150;
  private static final String TITLE = "停电演练 ";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String MONTH =
      YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1).toString();

  /** SLA-1: ten minutes around the clock, warned of after seven and a half. */
  private static final Duration RESPONSE = Duration.ofMinutes(10);

  private static final Machine MONITOR = Machine.monitor();
  private static final Map<String, String> ACKNOWLEDGED = new ConcurrentHashMap<>();
  private static final Queue<String> UNANSWERED = new ConcurrentLinkedQueue<>();
  private static final CountDownLatch MANY = new CountDownLatch(ENOUGH);

  private static Machine operator;
  private static Machine manager;
  private static Machine desk;
  private static long unit;
  private static String warned;
  private static int reports;
  private static String run;

  @BeforeAll
  static void power_is_cut_in_the_middle_of_everything() throws Exception {
    operator = Machine.of("operator");
    manager = Machine.of("pm");
    desk = Machine.of("desk");
    unit = servedUnit();
    warned = report("warned", Instant.now().minus(RESPONSE).plusSeconds(40));
    until(() -> told(warned), told -> told.contains("WARNED Response"));
    reports = ofTheMonth().size();

    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> ends = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "cut-" + writer + "-";
      ends.add(writers.submit(() -> writeUntilDark(name)));
    }
    MANY.await();
    run = startReport();
    until(PowerCutIT::run, now -> "print".equals(step(now)));
    RunningServer.cutPower();
    for (Future<?> end : ends) {
      end.get();
    }
    writers.shutdown();
  }

  @Test
  @Tag("INC-09")
  void what_was_acknowledged_is_there_once_and_what_was_not_can_be_sent_again() {
    assertThat(ACKNOWLEDGED).hasSizeGreaterThanOrEqualTo(ENOUGH);
    assertThat(UNANSWERED).as("writers interrupted in the middle").isNotEmpty();
    ACKNOWLEDGED.forEach(
        (key, number) ->
            assertThat(MONITOR.get("api/v1/incidents/" + number).object().getString("title"))
                .isEqualTo(TITLE + key));
    ACKNOWLEDGED.forEach((key, number) -> assertThat(report(key)).isEqualTo(number));
    UNANSWERED.forEach(key -> ACKNOWLEDGED.put(key, report(key)));
    assertThat(titles())
        .containsExactlyInAnyOrderElementsOf(
            ACKNOWLEDGED.keySet().stream().map(key -> TITLE + key).toList());
  }

  @Test
  @Tag("RPT-01")
  void the_report_is_taken_up_again_and_is_made_once_with_the_same_figures() {
    assertThat(run().getString("state")).as("cut in the middle").isEqualTo("RUNNING");
    until(PowerCutIT::run, now -> now.getBoolean("lost"));
    Answer restarted = operator.post("api/v1/jobs/runs/" + run + "/actions/RESTART", "");
    assertThat(restarted.status()).as(restarted.toString()).isEqualTo(200);
    JsonObject ended = until(PowerCutIT::run, now -> !"RUNNING".equals(now.getString("state")));
    assertThat(ended.getString("state")).as(ended.toString()).isEqualTo("COMPLETED");
    assertThat(ended.getInt("attempt")).isEqualTo(2);
    assertThat(ofTheMonth()).hasSize(reports + 1);
    JsonObject report = latestReport();
    assertThat(report.getString("state")).isEqualTo("DRAFT");

    run = startReport();
    until(PowerCutIT::run, now -> "COMPLETED".equals(now.getString("state")));
    JsonObject undisturbed = latestReport();
    assertThat(undisturbed.getInt("revision")).isEqualTo(report.getInt("revision") + 1);
    assertThat(undisturbed.getInt("incidents")).isEqualTo(report.getInt("incidents")).isPositive();
    assertThat(undisturbed.getJsonArray("figures")).isEqualTo(report.getJsonArray("figures"));
    assertThat(undisturbed.getJsonArray("differences")).isEmpty();
    assertThat(undisturbed.getString("digest")).isEqualTo(report.getString("digest"));
  }

  @Test
  @Tag("INC-09")
  void a_clock_warns_once_and_breaches_once_though_the_time_ran_out_in_the_dark() {
    until(() -> told(warned), told -> told.contains("BREACHED Response"));
    String later = report("later", Instant.now().minus(RESPONSE).plusSeconds(60));
    until(() -> told(later), told -> told.contains("WARNED Response"));
    assertThat(told(warned)).as("after every clock was looked at again").doesNotHaveDuplicates();
  }

  private static void writeUntilDark(String name) {
    for (int i = 0; ; i++) {
      String key = name + i;
      try {
        ACKNOWLEDGED.put(key, report(key));
        MANY.countDown();
      } catch (UncheckedIOException dark) {
        UNANSWERED.add(key);
        return;
      }
    }
  }

  /** Reports once under a key; the number of the incident. */
  private static String report(String key) {
    return sent(MONITOR, TITLE + key, "", key);
  }

  /** The desk notes a report that came in earlier; the number of the incident. */
  private static String report(String title, Instant at) {
    String moment = ",\"reportedAt\":\"" + at + "\"";
    return sent(desk, "时限演练 " + title, moment, title + at);
  }

  private static String sent(Machine machine, String title, String more, String key) {
    String body =
        """
        {"title":"%s","symptom":"机房断电演练。","contactName":"陈示一","contactPhone":"13800000000","unit":%d%s}
        """
            .formatted(title, unit, more);
    Answer answer = machine.post("api/v1/incidents", body, "Idempotency-Key", key);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.object().getString("number");
  }

  /** A unit the demonstration's contract serves. */
  private static long servedUnit() {
    Answer list = MONITOR.get("api/v1/incidents?limit=1");
    assertThat(list.status()).as(list.toString()).isEqualTo(200);
    String number = list.object().getJsonArray("rows").getJsonObject(0).getString("number");
    Answer incident = MONITOR.get("api/v1/incidents/" + number);
    assertThat(incident.status()).as(incident.toString()).isEqualTo(200);
    return incident.object().getJsonObject("contact").getJsonNumber("unit").longValue();
  }

  private static List<String> titles() {
    List<String> titles = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonObject page =
          MONITOR
              .get(
                  "api/v1/incidents?sort=REPORTED&limit=200"
                      + (after.isEmpty() ? "" : "&after=" + after))
              .object();
      for (JsonValue row : page.getJsonArray("rows")) {
        titles.add(row.asJsonObject().getString("title"));
      }
      after = page.containsKey("next") && !page.isNull("next") ? page.getString("next") : null;
    }
    return titles.stream().filter(title -> title.startsWith(TITLE)).toList();
  }

  /** What the clocks of an incident have told, such as "WARNED Response", by action and metric. */
  private static List<String> told(String number) {
    Answer answer =
        desk.get("api/v1/incidents/" + number + "/timeline?limit=200", "Accept-Language", "en");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.object().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .filter(entry -> "CLOCK".equals(entry.getString("kind")))
        .map(entry -> entry.getString("action") + " " + entry.getString("text").split(":")[0])
        .toList();
  }

  private static String startReport() {
    String path = "api/v1/jobs/monthly-incident-report/runs";
    Answer begun = operator.post(path, "{\"month\":\"" + MONTH + "\"}");
    assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
    return begun.object().getJsonNumber("id").toString();
  }

  private static JsonObject run() {
    Answer answer = operator.get("api/v1/jobs/runs/" + run);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.object();
  }

  private static String step(JsonObject run) {
    return run.getJsonObject("progress").getString("step", null);
  }

  private static JsonArray ofTheMonth() {
    Answer answer = manager.get("api/v1/reports?limit=200&month=" + MONTH);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.object().getJsonArray("rows");
  }

  private static JsonObject latestReport() {
    String number = ofTheMonth().getJsonObject(0).getString("number");
    return manager.get("api/v1/reports/" + number).object();
  }

  private static <T> T until(Supplier<T> look, Predicate<T> enough) {
    Instant patience = Instant.now().plus(PATIENCE);
    T seen = look.get();
    while (!enough.test(seen)) {
      assertThat(Instant.now()).as(String.valueOf(seen)).isBefore(patience);
      seen = look.get();
    }
    return seen;
  }
}

package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.UncheckedIOException;
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
import org.egovops.building.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server loses its power while reports come in. */
@Tag("INC-09")
class PowerCutIT {

  private static final int WRITERS = 6;
  private static final int ENOUGH = 150;
  private static final String TITLE = "停电演练 ";

  private final Machine monitor = Machine.monitor();
  private final long unit = servedUnit(monitor);
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
  private final CountDownLatch enough = new CountDownLatch(ENOUGH);

  @Test
  void what_was_acknowledged_is_there_once_and_what_was_not_can_be_sent_again() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> ends = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "cut-" + writer + "-";
      ends.add(writers.submit(() -> writeUntilDark(name)));
    }
    enough.await();
    RunningServer.cutPower();
    for (Future<?> end : ends) {
      end.get();
    }
    writers.shutdown();

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    assertThat(unanswered).as("writers interrupted in the middle").isNotEmpty();
    acknowledged.forEach(
        (key, number) ->
            assertThat(monitor.get("api/v1/incidents/" + number).object().getString("title"))
                .isEqualTo(TITLE + key));
    acknowledged.forEach((key, number) -> assertThat(report(key)).isEqualTo(number));
    unanswered.forEach(key -> acknowledged.put(key, report(key)));
    assertThat(titles())
        .containsExactlyInAnyOrderElementsOf(
            acknowledged.keySet().stream().map(key -> TITLE + key).toList());
  }

  private void writeUntilDark(String name) {
    for (int i = 0; ; i++) {
      String key = name + i;
      try {
        acknowledged.put(key, report(key));
        enough.countDown();
      } catch (UncheckedIOException dark) {
        unanswered.add(key);
        return;
      }
    }
  }

  /** Reports once under a key; the number of the incident. */
  private String report(String key) {
    String body =
        """
        {"title":"%s","symptom":"机房断电演练。","contactName":"陈示一","contactPhone":"13800000000","unit":%d}
        """
            .formatted(TITLE + key, unit);
    Answer answer = monitor.post("api/v1/incidents", body, "Idempotency-Key", key);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.object().getString("number");
  }

  /** A unit the demonstration's contract serves. */
  private static long servedUnit(Machine machine) {
    Answer list = machine.get("api/v1/incidents?limit=1");
    assertThat(list.status()).as(list.toString()).isEqualTo(200);
    String number = list.object().getJsonArray("rows").getJsonObject(0).getString("number");
    Answer incident = machine.get("api/v1/incidents/" + number);
    assertThat(incident.status()).as(incident.toString()).isEqualTo(200);
    return incident.object().getJsonObject("contact").getJsonNumber("unit").longValue();
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonObject page =
          monitor
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
}

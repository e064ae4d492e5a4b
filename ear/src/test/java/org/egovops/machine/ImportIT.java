package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small dirty log through the whole building: upload, mapping, dry run, import, sums. */
@Tag("AMB-27")
class ImportIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Machine machine = Machine.monitor();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void every_row_of_a_dirty_log_is_accounted_for_and_none_comes_in_twice() {
    String number = upload();
    map(number);
    act(number, "CHECK", 202);
    JsonObject rows = until(number, "CHECKED").getJsonObject("rowsByVerdict");
    assertThat(rows.getInt("READY")).isEqualTo(3);
    assertThat(rows.getInt("REJECTED")).isEqualTo(3);

    act(number, "START", 202);
    act(number, "START", 409);
    JsonObject done = until(number, "IMPORTED").getJsonObject("summary");
    assertThat(done.getInt("importedRows")).isEqualTo(3);
    assertThat(done.getInt("rejectedRows")).isEqualTo(3);
    assertThat(done.getInt("importedIncidents")).isEqualTo(2);
    String rejected = machine.get(at(number) + "/rejected").text();
    assertThat(rejected).contains("'-100").contains(mark + "-D").doesNotContain(mark + "-A");

    String again = upload();
    map(again);
    act(again, "CHECK", 202);
    JsonObject known = until(again, "CHECKED");
    assertThat(known.getJsonObject("rowsByVerdict").getInt("PRESENT")).isEqualTo(3);
    assertThat(known.getString("sameFile")).isEqualTo(number);
  }

  @Test
  void a_wrong_file_is_told_what_it_is() {
    Answer answer = upload("x.xlsx", "application/octet-stream", "PK\u0003\u0004");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("import.spreadsheet", "file");
  }

  private String upload() {
    String file =
        "number,incident_state,opened_at,resolved_at,closed_at,sys_updated_at,"
            + "short_description,location\n"
            + line("A", "New", "2/3/2016 09:00", "?", "2/3/2016 09:05")
            + line("A", "Closed", "2/3/2016 09:00", "4/3/2016 10:00", "4/3/2016 10:00")
            + line("B", "-100", "2/3/2016 09:00", "?", "2/3/2016 09:05")
            + line("C", "Closed", "2/3/2016 09:00", "1/3/2016 10:00", "4/3/2016 10:00")
            + line("D", "New", "31/2/2016 09:00", "?", "2/3/2016 09:05")
            + line("E", "Closed", "3/3/2016 09:00", "4/3/2016 10:00", "4/3/2016 10:00");
    Answer answer = upload("log.csv", "text/csv", file);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.object().getJsonObject("summary").getString("number");
  }

  private String line(String id, String state, String opened, String closed, String written) {
    String resolved = closed;
    return String.join(",", mark + "-" + id, state, opened, resolved, closed, written, "网络中断", "L1")
        + "\n";
  }

  private Answer upload(String name, String type, String content) {
    return machine.send(
        machine
            .request("api/v1/imports?fileName=" + name)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(content)));
  }

  /** The proposed mapping, for incidents before the contract began and of one unit. */
  private void map(String number) {
    Answer read = machine.get(at(number));
    JsonObject proposed = read.object().getJsonObject("mapping");
    JsonObject values =
        Json.createObjectBuilder(proposed.getJsonObject("values"))
            .add("unit", Json.createObjectBuilder().add("*", servedUnit()))
            .build();
    JsonObject mapping =
        Json.createObjectBuilder(proposed).add("outsideTerm", true).add("values", values).build();
    Answer mapped =
        machine.put(at(number) + "/mapping", mapping.toString(), "If-Match", read.header("ETag"));
    assertThat(mapped.status()).as(mapped.toString()).isEqualTo(200);
  }

  /** A unit the demonstration's contract serves, as a mapping writes it. */
  private String servedUnit() {
    String any =
        machine
            .get("api/v1/incidents?limit=1")
            .object()
            .getJsonArray("rows")
            .getJsonObject(0)
            .getString("number");
    JsonObject incident = machine.get("api/v1/incidents/" + any).object();
    return incident.getJsonObject("contact").getJsonNumber("unit").toString();
  }

  private void act(String number, String action, int expected) {
    Answer answer = machine.post(at(number) + "/actions/" + action, "");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(expected);
  }

  private JsonObject until(String number, String state) {
    Instant patience = Instant.now().plus(PATIENCE);
    JsonObject found;
    do {
      Answer answer = machine.get(at(number));
      assertThat(Instant.now()).as(answer.toString()).isBefore(patience);
      found = answer.object();
    } while (!found.getJsonObject("summary").getString("state").equals(state));
    return found;
  }

  private static String at(String number) {
    return "api/v1/imports/" + number;
  }
}

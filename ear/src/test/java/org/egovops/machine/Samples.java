package org.egovops.machine;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.egovops.machine.Description.Operation;

/** Values that exist in the demonstration, for the places of an operation. */
final class Samples {

  /** A report the demonstration's department makes. */
  static final String REPORT =
      """
      {"contactName":"陈示一","contactPhone":"028-55501234","title":"政务外网打不开","symptom":"今早起打不开"}""";

  private final Machine manager = Machine.of("pm");

  /** What stands in a path, by the part of the path that names it. */
  private final Map<String, String> known = new LinkedHashMap<>();

  private final String other = newIncident();
  private final String attachment;
  private final String requestAttachment;
  private final String calendar;

  private Samples() {
    String number = newIncident();
    attachment = attach(Machine.of("dept"), "incidents/" + number);
    calendar = manager.get("api/v1/service-calendars").array().getJsonObject(0).getString("code");
    known.put("incidents/{number}", number);
    known.put("contracts/{number}", first("api/v1/contracts", "number"));
    String request = "service-requests/" + first("api/v1/service-requests", "number");
    known.put("service-requests/{number}", request.replaceFirst(".*/", ""));
    requestAttachment = attach(manager, request);
    known.put("imports/{number}", upload());
    known.put("configuration-items/{number}", first("api/v1/configuration-items", "number"));
    known.put("reports/{number}", first("api/v1/reports", "number"));
    known.put("runs/{id}", first("api/v1/jobs/runs", "id"));
  }

  static Samples prepare() {
    return new Samples();
  }

  /** A new incident of the demonstration's department; its number. */
  static String newIncident() {
    Answer created = Machine.of("dept").post("api/v1/incidents", REPORT);
    return created.object().getString("number");
  }

  /** A file of another system, not yet mapped; the number of its import. */
  private String upload() {
    Answer uploaded =
        manager.send(
            manager
                .request(
                    "api/v1/imports?fileName=log.csv&contract=" + known.get("contracts/{number}"))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("number,title\nA-1,网络中断\n")));
    return uploaded.object().getJsonObject("summary").getString("number");
  }

  private static String attach(Machine machine, String record) {
    Answer attached =
        machine.send(
            machine
                .request("api/v1/" + record + "/attachments?fileName=note.txt")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("看一下", StandardCharsets.UTF_8)));
    return attached.object().get("id").toString();
  }

  /** A value of the first row of a list, or one that fits nothing. */
  private String first(String list, String field) {
    JsonObject page = manager.get(list + "?limit=1").object();
    return page.getJsonArray("rows").isEmpty()
        ? "0"
        : page.getJsonArray("rows").getJsonObject(0).get(field).toString().replace("\"", "");
  }

  String incident() {
    return known.get("incidents/{number}");
  }

  /** The address of an operation with values that exist. */
  String address(Operation operation) {
    String path = operation.path();
    for (Map.Entry<String, String> one : known.entrySet()) {
      path = path.replace(one.getKey(), one.getKey().replaceFirst("\\{.*", "") + one.getValue());
    }
    return path.replace(
            "attachments/{id}",
            "attachments/"
                + (path.startsWith("api/v1/service-requests") ? requestAttachment : attachment))
        .replace("links/{kind}/{other}", "links/RELATED_TO/" + other)
        .replace("timetable/{id}", "timetable/0")
        .replace("{action}", path.contains("incidents") ? "ACCEPT" : "RETURN")
        .replace("{job}", "monthly-incident-report")
        .replace("{format}", "pdf")
        .replace("{month}", "2026-03")
        .replace("{revision}", "1")
        .replace("service-calendars/{code}", "service-calendars/" + calendar)
        .replace("service-levels/{code}", "service-levels/SLA-1")
        .replaceAll("\\{[^}]*}", "0");
  }

  /** What an operation needs to know beside its place. */
  String query(Operation operation) {
    boolean needed =
        operation.parameters().stream()
            .anyMatch(p -> p.getString("in").equals("query") && p.getBoolean("required", false));
    return needed ? "?year=2026" : "";
  }

  /** A body for an operation: right where it can be, else an empty object. */
  String body(Operation operation) {
    String path = operation.path();
    if (path.endsWith("/incidents") || path.endsWith("/incidents/{number}")) {
      return REPORT;
    }
    if (path.endsWith("/notes")) {
      return "{\"text\":\"已联系 " + UUID.randomUUID() + "\"}";
    }
    if (path.endsWith("/links")) {
      return "{\"kind\":\"RELATED_TO\",\"other\":\"" + other + "\"}";
    }
    return path.endsWith("/clock")
        ? "{\"calendar\":\""
            + calendar
            + "\",\"length\":\"PT2H\",\"start\":\"2026-02-13T17:00:00+08:00\"}"
        : "{}";
  }
}

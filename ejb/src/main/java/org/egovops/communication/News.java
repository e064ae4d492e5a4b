package org.egovops.communication;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import org.egovops.party.SupportLine;

/**
 * News (消息): what happened, with all that is needed to find who is to be told. Values of the moment
 * it happened, because the record may have moved on when it is told.
 *
 * @param subject the record it is about
 * @param detail code of what more there is to say, such as a metric; or null
 * @param dueAt the due time spoken of, or null
 * @param at when it happened
 * @param byId who did it and need not be told, or null
 * @param byName name of who did it, or null for the system
 */
record News(
    NoticeKind kind,
    Subject subject,
    String detail,
    Instant dueAt,
    Instant at,
    Long byId,
    String byName) {

  /**
   * The record, and who stands in which relation to it.
   *
   * @param contractId contract the readers must work under; null where there is none
   * @param unitId the department it belongs to, or null
   */
  record Subject(
      NoticePlace place,
      long id,
      String number,
      String title,
      Long contractId,
      Long unitId,
      Long reporterId,
      SupportLine line,
      Long teamId,
      Long personId) {

    /** A record without a customer or somebody who works on it. */
    static Subject of(NoticePlace place, long id, String number, String title, Long contractId) {
      return new Subject(place, id, number, title, contractId, null, null, null, null, null);
    }
  }

  String write() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "kind", kind.name());
    put(json, "place", subject.place().name());
    put(json, "id", subject.id());
    put(json, "number", subject.number());
    put(json, "title", subject.title());
    put(json, "contract", subject.contractId());
    put(json, "unit", subject.unitId());
    put(json, "reporter", subject.reporterId());
    put(json, "line", subject.line());
    put(json, "team", subject.teamId());
    put(json, "person", subject.personId());
    put(json, "detail", detail);
    put(json, "due", dueAt);
    put(json, "at", at);
    put(json, "by", byId);
    put(json, "byName", byName);
    return json.build().toString();
  }

  static News read(String body) {
    try (jakarta.json.JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject json = reader.readObject();
      String line = text(json, "line");
      Subject subject =
          new Subject(
              NoticePlace.valueOf(text(json, "place")),
              number(json, "id"),
              text(json, "number"),
              text(json, "title"),
              number(json, "contract"),
              number(json, "unit"),
              number(json, "reporter"),
              line == null ? null : SupportLine.valueOf(line),
              number(json, "team"),
              number(json, "person"));
      return new News(
          NoticeKind.valueOf(text(json, "kind")),
          subject,
          text(json, "detail"),
          moment(json, "due"),
          moment(json, "at"),
          number(json, "by"),
          text(json, "byName"));
    }
  }

  private static void put(JsonObjectBuilder json, String key, Object value) {
    if (value != null) {
      json.add(key, value.toString());
    }
  }

  private static String text(JsonObject json, String key) {
    return json.getString(key, null);
  }

  private static Long number(JsonObject json, String key) {
    String text = text(json, key);
    return text == null ? null : Long.valueOf(text);
  }

  private static Instant moment(JsonObject json, String key) {
    String text = text(json, key);
    return text == null ? null : Instant.parse(text);
  }
}

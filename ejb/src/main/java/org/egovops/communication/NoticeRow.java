package org.egovops.communication;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.egovops.kernel.Texts;
import org.egovops.party.Masking;

/**
 * Notice row (通知列表行), in the words of its reader.
 *
 * @param number number of the record
 * @param title what the record is called
 * @param detail code of what more there is to say, or null
 * @param dueAt the due time spoken of, or null
 * @param byName who did it, or null for the system
 * @param at when it happened
 */
public record NoticeRow(
    long id,
    NoticeKind kind,
    NoticePlace place,
    String number,
    String title,
    String detail,
    Instant dueAt,
    String byName,
    Instant at,
    boolean unread) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  static final String FIELDS =
      "n.id, n.kind, n.place, n.recordNumber, n.title, n.detail, n.dueAt, n.byName, n.happenedAt,"
          + " n.unread";

  /** What happened, in one sentence; names are masked as in lists. */
  public String sentence(Locale locale) {
    ResourceBundle texts = NoticeKind.texts(locale);
    Object[] arguments = {word(texts), dueAt == null ? "" : MINUTE.format(dueAt)};
    return Texts.format(texts, "say." + kind, Arrays.asList(arguments), locale);
  }

  /** What the record is called, for those whose number says nothing to people. */
  public String subject(Locale locale) {
    ResourceBundle texts = NoticeKind.texts(locale);
    String own = "title." + title;
    return texts.containsKey(own) ? texts.getString(own) : title;
  }

  /** Who did it, masked; empty for the system. */
  public String by() {
    return byName == null ? "" : Masking.name(byName);
  }

  /** Address of the record's page inside the application, without a leading slash. */
  public String address() {
    return place.address(number);
  }

  private String word(ResourceBundle texts) {
    String key = "detail." + detail;
    return texts.containsKey(key) ? texts.getString(key) : detail == null ? "" : detail;
  }
}

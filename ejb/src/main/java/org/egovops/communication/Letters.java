package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.egovops.kernel.Texts;
import org.egovops.party.Addressees;
import org.egovops.party.Correspondent;

/** Letters (邮件撰写): writes the letter of a notice in its reader's language. */
@ApplicationScoped
class Letters {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  @Inject Notices notices;
  @Inject Addressees addressees;
  @Inject MailSettings settings;

  /** One line of a letter: what it is called, and what it is. */
  private record Line(String label, String value) {}

  /** The letter of a notice. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Letter of(long noticeId) {
    Notice notice = notices.find(noticeId).orElseThrow();
    Correspondent reader = addressees.correspondent(notice.personId());
    NoticeRow row = notice.row();
    Locale locale = reader.language();
    String domain = settings.from().substring(settings.from().indexOf('@') + 1);
    return new Letter(
        reader.address(),
        "<notice-" + noticeId + "@" + domain + ">",
        "<" + row.place() + "-" + row.number() + "@" + domain + ">",
        subject(row, locale),
        plain(row, locale),
        html(row, locale));
  }

  private static String subject(NoticeRow row, Locale locale) {
    String number = row.place().numbered() ? row.number() + " " : "";
    String line = "[eGovOps] " + number + row.kind().name(locale) + ": " + row.subject(locale);
    return line.replaceAll("\\p{Cntrl}+", " ");
  }

  private String plain(NoticeRow row, Locale locale) {
    StringBuilder text = new StringBuilder(row.sentence(locale)).append("\n\n");
    for (Line line : lines(row, locale)) {
      text.append(line.label()).append(": ").append(line.value()).append('\n');
    }
    text.append('\n').append(text(locale, "mail.open")).append(": ").append(link(row));
    text.append("\n\n-- \n").append(text(locale, "mail.foot", profile())).append('\n');
    return text.toString();
  }

  private String html(NoticeRow row, Locale locale) {
    StringBuilder rows = new StringBuilder();
    for (Line line : lines(row, locale)) {
      rows.append(HTML_LINE.formatted(escape(line.label()), escape(line.value())));
    }
    return HTML.formatted(
        locale.toLanguageTag(),
        escape(row.kind().name(locale)),
        escape(row.sentence(locale)),
        rows,
        escape(link(row)),
        escape(text(locale, "mail.open")),
        escape(text(locale, "mail.foot", profile())));
  }

  private static final String HTML =
      """
      <!DOCTYPE html><html lang="%s"><body style="margin:0;padding:24px;background:#f4f6f9;\
      font:15px/1.6 sans-serif;color:#1d2733"><div style="max-width:560px;margin:0 auto;\
      background:#fff;border:1px solid #dde3ea;border-radius:8px;padding:24px">\
      <h1 style="font-size:18px;margin:0 0 8px">%s</h1><p style="margin:0 0 16px">%s</p>\
      <table style="border-collapse:collapse;margin:0 0 20px">%s</table>\
      <p style="margin:0 0 20px"><a href="%s" style="background:#1f5fbf;color:#fff;\
      text-decoration:none;padding:9px 18px;border-radius:6px;display:inline-block">%s</a></p>\
      <p style="margin:0;font-size:12px;color:#5b6775">%s</p></div></body></html>
      """;
  private static final String HTML_LINE =
      "<tr><td style=\"padding:2px 16px 2px 0;color:#5b6775\">%s</td><td>%s</td></tr>";

  private static List<Line> lines(NoticeRow row, Locale locale) {
    List<Line> lines = new ArrayList<>();
    if (row.place().numbered()) {
      lines.add(new Line(text(locale, "mail.number"), row.number()));
    }
    lines.add(new Line(text(locale, "mail.subject"), row.subject(locale)));
    lines.add(new Line(text(locale, "mail.at"), MINUTE.format(row.at())));
    if (!row.by().isEmpty()) {
      lines.add(new Line(text(locale, "mail.by"), row.by()));
    }
    return lines;
  }

  private String link(NoticeRow row) {
    return settings.baseUrl() + row.address();
  }

  private String profile() {
    return settings.baseUrl() + "profile.xhtml";
  }

  private static String text(Locale locale, String key, Object... arguments) {
    return Texts.format(NoticeKind.texts(locale), key, Arrays.asList(arguments), locale);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package org.egovops.web.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Moments (时刻) as people read them: near now "今日 10:31", "昨日 16:40", else {@code 2026-11-23 10:38}.
 * Always the time of the place the service is rendered in.
 */
final class Moments {

  /** The place of the service; stored times are UTC. */
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private Moments() {}

  /** "今日 10:31", "昨日 16:40", "明日 09:30", else date and time. */
  static String near(Instant moment, Instant now, Locale locale) {
    ZonedDateTime local = moment.atZone(ZONE);
    LocalDate today = now.atZone(ZONE).toLocalDate();
    String day = nearDay(local.toLocalDate(), today, "zh".equals(locale.getLanguage()));
    return day == null ? FULL.format(local) : day + " " + CLOCK.format(local);
  }

  /** Only the time on the day of {@code now}, else as {@link #near}. */
  static String shortest(Instant moment, Instant now, Locale locale) {
    ZonedDateTime local = moment.atZone(ZONE);
    boolean today = local.toLocalDate().equals(now.atZone(ZONE).toLocalDate());
    return today ? CLOCK.format(local) : near(moment, now, locale);
  }

  /** To the minute, always with the date. */
  static String full(Instant moment) {
    return FULL.format(moment.atZone(ZONE));
  }

  /** To the second, always with the date. */
  static String exact(Instant moment) {
    return EXACT.format(moment.atZone(ZONE));
  }

  static String day(Instant moment) {
    return DAY.format(moment.atZone(ZONE));
  }

  private static String nearDay(LocalDate day, LocalDate today, boolean chinese) {
    if (day.equals(today)) {
      return chinese ? "今日" : "Today";
    }
    if (day.equals(today.minusDays(1))) {
      return chinese ? "昨日" : "Yesterday";
    }
    if (day.equals(today.plusDays(1))) {
      return chinese ? "明日" : "Tomorrow";
    }
    return null;
  }
}

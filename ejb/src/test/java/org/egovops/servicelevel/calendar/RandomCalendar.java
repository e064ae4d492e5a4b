package org.egovops.servicelevel.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.egovops.servicelevel.calendar.DayHours.Span;
import org.egovops.servicelevel.calendar.SpecialDay.Kind;

/**
 * A calendar drawn from a seed, and an oracle that knows it only as rules asked minute by minute —
 * slow, written apart from the product, and therefore a fair judge of it.
 */
public final class RandomCalendar {

  private static final Instant ERA = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> ZONES =
      List.of("Asia/Shanghai", "Asia/Shanghai", "Asia/Shanghai", "UTC", "Asia/Kathmandu");

  public final SplittableRandom random;
  public final ServiceHours hours;

  private final ZoneId zone;
  private final Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
  private final Map<LocalDate, SpecialDay> special = new HashMap<>();

  public RandomCalendar(long seed) {
    random = new SplittableRandom(seed);
    zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, random.nextInt(4) == 0 ? DayHours.CLOSED : someHours());
    }
    week.put(DayOfWeek.of(1 + random.nextInt(7)), someHours());
    int days = random.nextInt(25);
    for (int i = 0; i < days; i++) {
      LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
      special.put(date, someDay(date));
    }
    hours =
        new ServiceHours(
            "random " + seed,
            zone,
            Map.of(LocalDate.EPOCH, new ServiceWeek(week)),
            special.values());
  }

  /** An instant of January or February 2026, to the millisecond. */
  public Instant someInstant() {
    return ERA.plusMillis(random.nextLong(Duration.ofDays(59).toMillis()));
  }

  /** An instant as {@link #someInstant}, at the full minute. */
  public Instant someMinute() {
    return ERA.plusSeconds(60L * random.nextInt(59 * 24 * 60));
  }

  /** A length of up to 40 hours, to the millisecond. */
  public Duration someLength() {
    return Duration.ofMillis(1 + random.nextLong(Duration.ofHours(40).toMillis()));
  }

  /** Service time between two full minutes, counted minute by minute. */
  public Duration naivelyWorked(Instant from, Instant to) {
    long minutes = 0;
    for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
      minutes += isOpen(minute) ? 1 : 0;
    }
    return Duration.ofMinutes(minutes);
  }

  /** Whether service is open in the minute that begins here, straight from requirements §4. */
  public boolean isOpen(Instant minute) {
    LocalDateTime local = LocalDateTime.ofInstant(minute, zone);
    int ofDay = local.getHour() * 60 + local.getMinute();
    return ruled(local.toLocalDate()).spans().stream()
        .anyMatch(span -> span.from() <= ofDay && ofDay < span.to());
  }

  private DayHours ruled(LocalDate date) {
    SpecialDay day = special.get(date);
    DayOfWeek weekday = date.getDayOfWeek();
    if (day == null) {
      return week.get(weekday);
    }
    if (day.kind() == Kind.EXCEPTION) {
      return day.hours();
    }
    if (day.kind() == Kind.HOLIDAY) {
      return DayHours.CLOSED;
    }
    boolean asMonday = weekday.getValue() >= 6 || week.get(weekday).isClosed();
    return week.get(asMonday ? DayOfWeek.MONDAY : weekday);
  }

  private SpecialDay someDay(LocalDate date) {
    return switch (random.nextInt(3)) {
      case 0 -> SpecialDay.holiday(date, "holiday");
      case 1 -> SpecialDay.makeupWorkday(date, "make-up");
      default ->
          SpecialDay.exception(
              date, "exception", random.nextBoolean() ? DayHours.CLOSED : someHours());
    };
  }

  private DayHours someHours() {
    if (random.nextInt(6) == 0) {
      return DayHours.ALL_DAY;
    }
    List<Span> spans = new ArrayList<>();
    int cursor = random.nextInt(600);
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count && cursor < 1440; i++) {
      int end = Math.min(1440, cursor + 1 + random.nextInt(400));
      spans.add(new Span(cursor, end));
      cursor = end + random.nextInt(200);
    }
    return DayHours.of(spans);
  }
}

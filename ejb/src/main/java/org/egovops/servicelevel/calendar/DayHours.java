package org.egovops.servicelevel.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hours of one day (每日时段): any number of intervals between 00:00 and 24:00 of local time, sorted,
 * touching ones joined. Written {@code 08:30-12:00,13:30-18:00}; a closed day is written {@code -}.
 */
public final class DayHours {

  /** Closed the whole day. */
  public static final DayHours CLOSED = new DayHours(List.of());

  /** 00:00 to 24:00. */
  public static final DayHours ALL_DAY = new DayHours(List.of(new Span(0, Span.END_OF_DAY)));

  private static final String NOTHING = "-";
  private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})");

  private final List<Span> spans;

  private DayHours(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /**
   * Hours of the given intervals in any order.
   *
   * @throws IllegalArgumentException when two of them overlap
   */
  public static DayHours of(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || last.to() < span.from()) {
        joined.add(span);
      } else if (last.to() == span.from()) {
        joined.set(joined.size() - 1, new Span(last.from(), span.to()));
      } else {
        throw new IllegalArgumentException(last + " overlaps " + span);
      }
    }
    return new DayHours(joined);
  }

  /**
   * Reads the written form; also takes the full-width signs of a Chinese keyboard.
   *
   * @throws IllegalArgumentException when the text is not such a list of intervals
   */
  public static DayHours parse(String text) {
    String plain =
        text.replaceAll("[\\s\u3000]", "")
            .replace('，', ',')
            .replace('：', ':')
            .replaceAll("[–—~～－]", "-");
    if (plain.equals(NOTHING)) {
      return CLOSED;
    }
    return of(Arrays.stream(plain.split(",", -1)).map(DayHours::span).toList());
  }

  private static Span span(String text) {
    Matcher matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not an interval such as 08:30-12:00: " + text);
    }
    return new Span(minute(matcher, 1), minute(matcher, 3));
  }

  private static int minute(Matcher matcher, int group) {
    int minutes = Integer.parseInt(matcher.group(group + 1));
    if (minutes > 59) {
      throw new IllegalArgumentException("Not a time of day: " + matcher.group());
    }
    return Integer.parseInt(matcher.group(group)) * 60 + minutes;
  }

  public List<Span> spans() {
    return spans;
  }

  public boolean isClosed() {
    return spans.isEmpty();
  }

  public boolean isAllDay() {
    return equals(ALL_DAY);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayHours hours && spans.equals(hours.spans);
  }

  @Override
  public int hashCode() {
    return spans.hashCode();
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return isClosed()
        ? NOTHING
        : spans.stream().map(Span::toString).collect(Collectors.joining(","));
  }

  /**
   * One interval (时段) of a day.
   *
   * @param from minute of the day, inclusive
   * @param to minute of the day, exclusive, up to 1440 = 24:00
   */
  public record Span(int from, int to) {

    static final int END_OF_DAY = 24 * 60;

    public Span {
      if (from < 0 || from >= to || to > END_OF_DAY) {
        throw new IllegalArgumentException(
            "Not an interval within a day: " + clock(from) + "-" + clock(to));
      }
    }

    private static String clock(int minute) {
      return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    @Override
    public String toString() {
      return clock(from) + "-" + clock(to);
    }
  }
}

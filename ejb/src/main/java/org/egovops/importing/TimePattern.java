package org.egovops.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.egovops.kernel.RuleBroken;

/** Time pattern (时间格式): how a file writes its times, exact: 31/2/2016 is no time. */
record TimePattern(DateTimeFormatter formatter) {

  /** Written by other systems with their offset. */
  static final String ISO = "ISO";

  /** What is tried on a new file; the day first, as most of the world writes, before the month. */
  private static final List<String> KNOWN =
      List.of(
          "uuuu-MM-dd HH:mm:ss",
          "uuuu-MM-dd HH:mm",
          "uuuu/M/d H:mm:ss",
          "uuuu/M/d H:mm",
          "uuuu-M-d H:mm",
          "d/M/uuuu H:mm",
          "d/M/uuuu H:mm:ss",
          "M/d/uuuu H:mm",
          "M/d/uuuu H:mm:ss",
          "d.M.uuuu H:mm",
          "uuuu年M月d日 H:mm",
          ISO,
          "uuuu-MM-dd'T'HH:mm:ss",
          "uuuu-MM-dd",
          "uuuu/M/d",
          "d/M/uuuu");

  /** A pattern that cannot read what it wrote of a time names no day: {@code uuuu年} and no more. */
  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2026, 11, 23, 16, 5, 7, 0, ImportMapping.OFFICE);

  private static final Map<String, TimePattern> MADE = new ConcurrentHashMap<>();

  /**
   * A pattern as people write it.
   *
   * @throws RuleBroken {@code import.pattern-unreadable}
   */
  static TimePattern of(String pattern) {
    return MADE.computeIfAbsent(pattern, TimePattern::make);
  }

  private static TimePattern make(String pattern) {
    if (pattern.equals(ISO)) {
      return new TimePattern(DateTimeFormatter.ISO_DATE_TIME);
    }
    try {
      String years = pattern.replace("yyyy", "uuuu");
      TimePattern made =
          new TimePattern(
              DateTimeFormatter.ofPattern(years, Locale.ENGLISH)
                  .withResolverStyle(ResolverStyle.STRICT));
      if (!made.reads(made.formatter.format(SAMPLE))) {
        throw unreadable(pattern);
      }
      return made;
    } catch (IllegalArgumentException | DateTimeException odd) {
      throw unreadable(pattern);
    }
  }

  private static RuleBroken unreadable(String pattern) {
    return RuleBroken.at("patterns", "import.pattern-unreadable", pattern);
  }

  /** The moment a text names, by the first of the patterns that reads it. */
  static Optional<Instant> read(String text, List<String> patterns, ZoneId zone) {
    return patterns.stream()
        .map(TimePattern::of)
        .flatMap(p -> p.read(text, zone).stream())
        .findFirst();
  }

  private Optional<Instant> read(String text, ZoneId zone) {
    try {
      TemporalAccessor read =
          formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (read instanceof OffsetDateTime exact) {
        return Optional.of(exact.toInstant());
      }
      LocalDateTime local =
          read instanceof LocalDateTime time ? time : ((LocalDate) read).atStartOfDay();
      return Optional.of(local.atZone(zone).toInstant());
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  /**
   * The pattern that reads most of these texts, since a dirty file has some that are no times at
   * all; empty where none reads more than half.
   */
  static Optional<String> guess(Collection<String> texts) {
    String best = null;
    long most = texts.size() / 2;
    for (String pattern : KNOWN) {
      long readable = texts.stream().filter(text -> of(pattern).reads(text)).count();
      if (readable > most) {
        best = pattern;
        most = readable;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean reads(String text) {
    return read(text, ImportMapping.OFFICE).isPresent();
  }
}

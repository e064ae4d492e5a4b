package org.egovops.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * Cell value (单元格值): one value of a table, with its kind, so that it is printed in words and kept
 * as a number in a spreadsheet.
 */
public sealed interface Cell {

  /** The value as it is printed. */
  String display();

  /** Whether the value is a quantity, printed right-aligned. */
  default boolean isQuantity() {
    return true;
  }

  /** Words. */
  record Text(String text) implements Cell {
    public Text {
      text = PlainText.of(text);
    }

    @Override
    public String display() {
      return text;
    }

    @Override
    public boolean isQuantity() {
      return false;
    }
  }

  /** A whole number. */
  record Count(long value) implements Cell {
    @Override
    public String display() {
      return String.format(Locale.ROOT, "%,d", value);
    }
  }

  /** A number, shown with the digits its scale says. */
  record Decimal(BigDecimal value) implements Cell {
    public Decimal {
      Objects.requireNonNull(value);
    }

    @Override
    public String display() {
      return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }
  }

  /** A share: a ratio of 0.985 is printed 98.5%. */
  record Percent(BigDecimal ratio, int digits) implements Cell {
    public Percent {
      Objects.requireNonNull(ratio);
    }

    @Override
    public String display() {
      return ratio.movePointRight(2).setScale(digits, RoundingMode.HALF_UP).toPlainString() + "%";
    }
  }

  /** A length of time, printed in hours, minutes and (where there are any) seconds. */
  record Span(Duration length) implements Cell {
    public Span {
      Objects.requireNonNull(length);
    }

    @Override
    public String display() {
      Duration size = length.abs();
      StringBuilder words = new StringBuilder(length.isNegative() ? "-" : "");
      words.append(size.toHours() > 0 ? size.toHours() + "小时" : "");
      words.append(
          size.toMinutesPart() > 0 || size.toSeconds() == 0 ? size.toMinutesPart() + "分" : "");
      return words.append(size.toSecondsPart() > 0 ? size.toSecondsPart() + "秒" : "").toString();
    }
  }

  /** A civil date. */
  record Day(LocalDate date) implements Cell {
    public Day {
      Objects.requireNonNull(date);
    }

    @Override
    public String display() {
      return date.toString();
    }

    @Override
    public boolean isQuantity() {
      return false;
    }
  }

  /** A civil date and time, to the minute, or to the second where it has seconds. */
  record Moment(LocalDateTime time) implements Cell {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    public Moment {
      Objects.requireNonNull(time);
    }

    @Override
    public String display() {
      return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }

    @Override
    public boolean isQuantity() {
      return false;
    }
  }

  /** No value, printed as a dash, which is not the same as zero. */
  record None() implements Cell {
    @Override
    public String display() {
      return "—";
    }
  }

  static Cell text(String text) {
    return new Text(text);
  }

  static Cell count(long value) {
    return new Count(value);
  }

  static Cell decimal(BigDecimal value) {
    return value == null ? none() : new Decimal(value);
  }

  /** A share with one digit after the point, or none where there is nothing to take a share of. */
  static Cell percent(BigDecimal ratio) {
    return ratio == null ? none() : new Percent(ratio, 1);
  }

  static Cell span(Duration length) {
    return length == null ? none() : new Span(length);
  }

  static Cell day(LocalDate date) {
    return date == null ? none() : new Day(date);
  }

  static Cell moment(LocalDateTime time) {
    return time == null ? none() : new Moment(time);
  }

  static Cell none() {
    return new None();
  }
}

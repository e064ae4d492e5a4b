package org.egovops.web.incident;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.egovops.kernel.Page;
import org.egovops.kernel.Texts;
import org.egovops.recordkeeping.TimelineRow;

/**
 * Timeline words (处理记录措辞): what the system itself wrote down — a clock's warning or breach, the
 * line something went to — is kept as codes and read as a sentence in the reader's language, on
 * screens and by machines alike.
 */
public final class TimelineWords {

  private static final String LABELS = "org.egovops.web.labels";

  private TimelineWords() {}

  /** A page of the timeline as a machine reads it: catalogue codes stay codes. */
  public static Page<TimelineRow> in(Locale locale, Page<TimelineRow> page) {
    return in(locale, page, (field, code) -> code);
  }

  /**
   * A page of the timeline as somebody of this language reads it.
   *
   * @param names the name of a catalogue entry, by field and code
   */
  static Page<TimelineRow> in(Locale locale, Page<TimelineRow> page, BinaryOperator<String> names) {
    return new Page<>(
        page.rows().stream().map(row -> in(locale, row, names)).toList(), page.next());
  }

  static TimelineRow in(Locale locale, TimelineRow row, BinaryOperator<String> names) {
    if (row.action() == null || row.text() == null) {
      return row;
    }
    return switch (row.kind()) {
      case CLOCK -> row.saying(clock(locale, row));
      case FIELD_CHANGE -> row.saying(changes(locale, row.text(), names));
      case TRANSITION -> row.saying(step(locale, row));
      default -> row;
    };
  }

  /** A line for each field: what it was and what it is; other text stays as it is. */
  private static String changes(Locale locale, String text, BinaryOperator<String> names) {
    ResourceBundle labels = ResourceBundle.getBundle(LABELS, locale, Texts.NO_FALLBACK);
    return text.lines().map(line -> change(labels, line, names)).collect(Collectors.joining("\n"));
  }

  private static String change(ResourceBundle labels, String line, BinaryOperator<String> names) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 3) {
      return line;
    }
    String field = parts[0];
    String[] values = {
      value(labels, field, parts[1], names), value(labels, field, parts[2], names)
    };
    return labels.getString("Amended." + field) + ": " + String.join(" → ", values);
  }

  private static String value(
      ResourceBundle labels, String field, String code, BinaryOperator<String> names) {
    String key = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "." + code;
    if (code.isEmpty()) {
      return "—";
    }
    return labels.containsKey(key) ? labels.getString(key) : names.apply(field, code);
  }

  /** The first line of some steps is kept as codes or in both languages. */
  private static String step(Locale locale, TimelineRow row) {
    String[] lines = row.text().split("\n", 2);
    String[] parts = lines[0].split("\t", -1);
    String first =
        switch (row.action()) {
          case "HAND_OVER" -> parts.length < 3 ? lines[0] : way(locale, parts);
          case "COMPLETE_STEP" -> parts.length < 3 ? lines[0] : instruction(locale, parts);
          default -> lines[0];
        };
    return lines.length == 1 ? first : first + "\n" + lines[1];
  }

  /** From where to where: line and holder, line and holder; the last may be missing. */
  private static String way(Locale locale, String[] parts) {
    String to = parts.length > 3 ? parts[3] : "";
    return holder(locale, parts[0], parts[1]) + " → " + holder(locale, parts[2], to);
  }

  private static String holder(Locale locale, String line, String name) {
    ResourceBundle labels = ResourceBundle.getBundle(LABELS, locale, Texts.NO_FALLBACK);
    String its = Texts.format(labels, "SupportLine." + line, List.of(), locale);
    return name.isEmpty() ? its : its + " · " + name;
  }

  private static String instruction(Locale locale, String[] parts) {
    boolean chinese = "zh".equals(locale.getLanguage());
    return parts[0] + ". " + parts[chinese ? 1 : 2];
  }

  private static String clock(Locale locale, TimelineRow row) {
    ResourceBundle labels = ResourceBundle.getBundle(LABELS, locale, Texts.NO_FALLBACK);
    String metric = Texts.format(labels, "Metric." + row.text(), List.of(), locale);
    return Texts.format(labels, "ClockNews." + row.action(), List.of(metric), locale);
  }
}

package org.egovops.web.incident;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.egovops.kernel.Page;
import org.egovops.kernel.Texts;
import org.egovops.recordkeeping.EntryKind;
import org.egovops.recordkeeping.TimelineRow;

/**
 * Timeline words (处理记录措辞): what the system itself wrote down — a clock's warning or breach — is
 * kept as codes and read as a sentence in the reader's language, on screens and by machines alike.
 */
public final class TimelineWords {

  private static final String LABELS = "org.egovops.web.labels";

  private TimelineWords() {}

  /** A page of the timeline as somebody of this language reads it. */
  public static Page<TimelineRow> in(Locale locale, Page<TimelineRow> page) {
    return new Page<>(page.rows().stream().map(row -> in(locale, row)).toList(), page.next());
  }

  static TimelineRow in(Locale locale, TimelineRow row) {
    return row.kind() == EntryKind.CLOCK && row.action() != null && row.text() != null
        ? row.saying(clock(locale, row))
        : row;
  }

  private static String clock(Locale locale, TimelineRow row) {
    ResourceBundle labels = ResourceBundle.getBundle(LABELS, locale, Texts.NO_FALLBACK);
    String metric = Texts.format(labels, "Metric." + row.text(), List.of(), locale);
    return Texts.format(labels, "ClockNews." + row.action(), List.of(metric), locale);
  }
}

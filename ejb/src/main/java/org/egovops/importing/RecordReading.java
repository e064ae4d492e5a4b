package org.egovops.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.egovops.incident.PastIncident;
import org.egovops.jobs.JobText;

/**
 * Record reading (记录解读): the rows of one incident, read by the mapping. Of several rows the last
 * one that says something counts for each field; what changed from row to row becomes the
 * incident's history. Says everything that is wrong at once.
 */
final class RecordReading {

  /** What a column's change is told of. */
  private static final List<ImportField> WATCHED =
      List.of(
          ImportField.STATE,
          ImportField.TEAM,
          ImportField.PERSON,
          ImportField.IMPACT,
          ImportField.URGENCY,
          ImportField.REOPENINGS);

  private final ImportMapping mapping;
  private final Map<String, Integer> places = new HashMap<>();
  private final int width;
  private final List<SourceRow> rows;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A text found for a field.
   *
   * @param text null where there is none
   * @param row where it stands
   * @param filled whether it is the one for want of another
   */
  record Raw(String text, int row, boolean filled) {

    boolean isMissing() {
      return text == null;
    }
  }

  RecordReading(ImportMapping mapping, List<String> header, List<SourceRow> rows) {
    this.mapping = mapping;
    this.width = header.size();
    for (int i = 0; i < header.size(); i++) {
      places.put(header.get(i), i);
    }
    this.rows = inOrder(rows);
    rows.stream()
        .filter(row -> row.cells().size() != width)
        .forEach(
            row -> error(row.number(), null, "import.column-count", row.cells().size(), width));
  }

  /** By the time they were written where all tell it, else as they stand in the file. */
  private List<SourceRow> inOrder(List<SourceRow> given) {
    Map<SourceRow, Instant> times = new LinkedHashMap<>();
    for (SourceRow row : given) {
      at(row).ifPresent(time -> times.put(row, time));
    }
    return times.size() < given.size()
        ? given
        : given.stream().sorted(Comparator.comparing(times::get)).toList();
  }

  private Optional<Instant> at(SourceRow row) {
    String column = mapping.source(ImportField.EVENT_AT).column();
    return Optional.ofNullable(cell(row, column))
        .flatMap(text -> TimePattern.read(text, mapping.patterns(), mapping.zone()));
  }

  /** What a row says in a column, or null. */
  private String cell(SourceRow row, String column) {
    Integer place = places.get(column);
    if (place == null || place >= row.cells().size()) {
      return null;
    }
    String text = row.cells().get(place);
    return text.isBlank() || mapping.missing().contains(text) ? null : text;
  }

  /** The last row that says something in a column decides. */
  private Optional<Raw> last(String column) {
    for (int i = rows.size() - 1; i >= 0 && column != null; i--) {
      String text = cell(rows.get(i), column);
      if (text != null) {
        return Optional.of(new Raw(text, rows.get(i).number(), false));
      }
    }
    return Optional.empty();
  }

  Raw raw(ImportField field) {
    ImportMapping.Source source = mapping.source(field);
    return last(source.column()).orElseGet(() -> otherwise(source.otherwise()));
  }

  private Raw otherwise(String text) {
    int row = rows.get(rows.size() - 1).number();
    if (text == null) {
      return new Raw(null, row, false);
    }
    String filled =
        Arrays.stream(text.split(ImportMapping.OR))
            .map(one -> ImportMapping.fill(one, column -> last(column).map(Raw::text).orElse(null)))
            .map(String::strip)
            .filter(one -> !one.replaceAll("[—·\\s]", "").isEmpty())
            .findFirst()
            .orElse(null);
    return new Raw(filled, row, true);
  }

  String text(ImportField field) {
    Raw raw = raw(field);
    if (raw.text() != null && raw.text().length() > field.longest()) {
      error(raw.row(), field, "import.too-long", field.longest());
    }
    return raw.text();
  }

  Instant time(ImportField field, Instant now) {
    Raw raw = raw(field);
    if (raw.isMissing()) {
      return null;
    }
    Optional<Instant> read = TimePattern.read(raw.text(), mapping.patterns(), mapping.zone());
    if (read.isEmpty()) {
      error(raw.row(), field, "import.time-unreadable", brief(raw.text()));
    } else if (read.get().isAfter(now)) {
      error(raw.row(), field, "import.time-future", brief(raw.text()));
    } else if (raw.filled()) {
      remark(raw.row(), field, "import.time-filled", brief(raw.text()));
    }
    return read.orElse(null);
  }

  int number(ImportField field) {
    Raw raw = raw(field);
    if (raw.isMissing()) {
      return 0;
    }
    if (!raw.text().matches("\\d{1,6}")) {
      error(raw.row(), field, "import.number-unreadable", brief(raw.text()));
      return 0;
    }
    return Integer.parseInt(raw.text());
  }

  /** The code a word stands for; null where there is none. */
  String choice(ImportField field, Choices choices) {
    Raw raw = raw(field);
    Map<String, String> meant = mapping.meanings(field);
    String word = raw.isMissing() ? "" : raw.text();
    String code = meant.get(word);
    if (code == null && !raw.isMissing()) {
      code = choices.recognised(field, word).orElse(null);
    }
    if (code == null) {
      code = meant.get(ImportMapping.ANY_OTHER);
    }
    if (field.required() && "".equals(code)) {
      code = null;
    }
    if (code == null && !raw.isMissing()) {
      error(raw.row(), field, "import.value-unknown", brief(word));
    } else if (code != null && !code.isEmpty() && !choices.has(field, code)) {
      error(raw.row(), field, "import.value-gone", brief(code));
      return null;
    }
    return code == null || code.isEmpty() ? null : code;
  }

  /** What changed from row to row. */
  List<PastIncident.Happening> happenings() {
    List<PastIncident.Happening> all = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      SourceRow former = rows.get(i - 1);
      SourceRow row = rows.get(i);
      Optional<Instant> at = at(row);
      String changes = changes(former, row);
      if (at.isPresent() && !changes.isEmpty()) {
        all.add(new PastIncident.Happening(at.get(), reopened(former, row), changes));
      }
    }
    return all;
  }

  private String changes(SourceRow former, SourceRow row) {
    List<String> changes = new ArrayList<>();
    for (ImportField field : WATCHED) {
      String column = mapping.source(field).column();
      String before = cell(former, column);
      String after = cell(row, column);
      if (column != null && !Objects.equals(before, after)) {
        changes.add(column + ": " + dash(before) + " → " + dash(after));
      }
    }
    return String.join("\n", changes);
  }

  private static String dash(String text) {
    return text == null ? "—" : text;
  }

  private boolean reopened(SourceRow former, SourceRow row) {
    String column = mapping.source(ImportField.REOPENINGS).column();
    String before = cell(former, column);
    String after = cell(row, column);
    return before != null
        && after != null
        && before.matches("\\d{1,6}")
        && after.matches("\\d{1,6}")
        && Integer.parseInt(after) > Integer.parseInt(before);
  }

  int lastRow() {
    return rows.get(rows.size() - 1).number();
  }

  void error(int row, ImportField field, String code, Object... arguments) {
    findings.add(new Finding(row, field, Finding.Severity.ERROR, JobText.of(code, arguments)));
  }

  void remark(int row, ImportField field, String code, Object... arguments) {
    findings.add(new Finding(row, field, Finding.Severity.REMARK, JobText.of(code, arguments)));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  boolean isRefused() {
    return findings.stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
  }

  private static String brief(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}

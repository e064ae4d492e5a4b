package org.egovops.importing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovops.kernel.RuleBroken;
import org.egovops.ticket.Contact;

/**
 * File profile (文件概况): rows and columns of an uploaded file, found in one reading.
 *
 * @param rows rows below the header
 * @param columns the columns in order
 */
public record FileProfile(int rows, List<ColumnProfile> columns) {

  /** Most rows of one file. */
  static final int MOST_ROWS = 500_000;

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_WORDS = 200;
  private static final int KEPT_WORDS = 60;
  private static final int LONGEST_WORD = 80;
  private static final int LONGEST_HEADER = 100;
  private static final int MOST_BYTES_OF_ROW = 60_000;

  public FileProfile {
    columns = List.copyOf(columns);
  }

  /** Names of the columns. */
  public List<String> header() {
    return columns.stream().map(ColumnProfile::name).toList();
  }

  public Optional<ColumnProfile> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /**
   * Reads a file from beginning to end.
   *
   * @throws RuleBroken with field {@code file}: the header is missing or double, there are no rows
   *     or too many, quotes or encoding are broken
   */
  static FileProfile of(FileContent content, CsvLayout layout) {
    try (CsvRows rows = CsvRows.of(content, layout)) {
      if (!rows.hasNext()) {
        throw RuleBroken.at("file", "import.empty");
      }
      List<String> header = header(rows.next().cells());
      List<Counting> columns = header.stream().map(Counting::new).toList();
      int count = 0;
      while (rows.hasNext()) {
        count(rows.next(), columns);
        requireFew(++count);
      }
      if (count == 0) {
        throw RuleBroken.at("file", "import.no-rows");
      }
      return new FileProfile(count, columns.stream().map(Counting::profile).toList());
    }
  }

  /**
   * The same without sample words of contact data: of the columns that stand for a contact by this
   * mapping or by their name, and whatever else looks like a telephone number.
   */
  FileProfile discreet(ImportMapping mapping) {
    return new FileProfile(
        rows,
        columns.stream()
            .map(
                column ->
                    personal(column.name(), mapping)
                        ? column.saying(word -> false)
                        : column.saying(word -> !word.matches(Contact.PHONE)))
            .toList());
  }

  private static boolean personal(String column, ImportMapping mapping) {
    return Words.field(column).filter(ImportField::personal).isPresent()
        || Arrays.stream(ImportField.values())
            .filter(ImportField::personal)
            .anyMatch(field -> column.equals(mapping.source(field).column()));
  }

  private static void requireFew(int count) {
    if (count > MOST_ROWS) {
      throw RuleBroken.at("file", "import.too-many-rows", MOST_ROWS);
    }
  }

  private static void count(SourceRow row, List<Counting> columns) {
    if (row.cells().stream().mapToInt(String::length).sum() > MOST_BYTES_OF_ROW) {
      throw RuleBroken.at("file", "import.quotes", row.number());
    }
    for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
      columns.get(i).add(row.cells().get(i));
    }
  }

  private static List<String> header(List<String> cells) {
    if (cells.size() > MOST_COLUMNS) {
      throw RuleBroken.at("file", "import.too-many-columns", MOST_COLUMNS);
    }
    long data = cells.stream().filter(FileProfile::looksLikeData).count();
    if (data * 3 > cells.size()) {
      throw RuleBroken.at("file", "import.no-header", String.join(", ", cells));
    }
    List<String> header = new ArrayList<>();
    for (String cell : cells) {
      String name = cell.isEmpty() ? "#" + (header.size() + 1) : cell;
      if (header.contains(name)) {
        throw RuleBroken.at("file", "import.header-twice", name);
      }
      if (name.length() > LONGEST_HEADER) {
        throw RuleBroken.at("file", "import.no-header", name.substring(0, LONGEST_HEADER) + "…");
      }
      header.add(name);
    }
    return header;
  }

  private static boolean looksLikeData(String cell) {
    return cell.matches("[-+]?\\d[\\d.,:/ T-]*") || cell.matches("(?i)true|false|\\?|null");
  }

  String json() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (ColumnProfile column : columns) {
      JsonObjectBuilder words = Json.createObjectBuilder();
      column.words().forEach(words::add);
      all.add(
          Json.createObjectBuilder()
              .add("name", column.name())
              .add("filled", column.filled())
              .add("words", words)
              .add("complete", column.complete()));
    }
    return Json.createObjectBuilder().add("rows", rows).add("columns", all).build().toString();
  }

  static FileProfile parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject profile = reader.readObject();
      return new FileProfile(
          profile.getInt("rows"),
          profile.getJsonArray("columns").stream().map(FileProfile::column).toList());
    }
  }

  private static ColumnProfile column(JsonValue value) {
    JsonObject column = value.asJsonObject();
    Map<String, Long> words = new LinkedHashMap<>();
    JsonObject kept = column.getJsonObject("words");
    kept.keySet().forEach(word -> words.put(word, kept.getJsonNumber(word).longValue()));
    return new ColumnProfile(
        column.getString("name"),
        column.getJsonNumber("filled").longValue(),
        words,
        column.getBoolean("complete"));
  }

  /** A column while it is read. */
  private static final class Counting {
    private final String name;
    private final Map<String, Long> words = new LinkedHashMap<>();
    private long filled;
    private boolean complete = true;

    Counting(String name) {
      this.name = name;
    }

    void add(String cell) {
      if (cell.isEmpty()) {
        return;
      }
      filled++;
      if (cell.length() <= LONGEST_WORD && (words.size() < MOST_WORDS || words.containsKey(cell))) {
        words.merge(cell, 1L, Long::sum);
      } else {
        complete = false;
      }
    }

    ColumnProfile profile() {
      Map<String, Long> most = new LinkedHashMap<>();
      words.entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
          .limit(KEPT_WORDS)
          .forEach(word -> most.put(word.getKey(), word.getValue()));
      return new ColumnProfile(name, filled, most, complete && words.size() <= KEPT_WORDS);
    }
  }
}

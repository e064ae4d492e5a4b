package org.egovops.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A year's worth of incidents: the demonstration's own, copied with everything that belongs to them
 * — clocks, pauses, timeline, hand-overs, surveys — until there are enough. Ended ones are spread
 * over one month, so that its report has them all; of the open ones there are as many as a large
 * office has. Whatever columns the tables have are copied.
 */
final class Population {

  private static final long STRIDE = 1_000_000;
  private static final int OPEN = 2_000;
  private static final YearMonth MONTH = YearMonth.of(2026, 10);
  private static final long MONTH_SECONDS = 31L * 24 * 3600;

  /** A table, and how a row {@code t} of it names its incident; clocks before their pauses. */
  private record Part(String table, String incident) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("incident", "t.id"),
          new Part("incident_ci", "t.incident_id"),
          new Part("incident_handover", "t.incident_id"),
          new Part("remote_consent", "t.incident_id"),
          new Part("satisfaction_survey", "t.incident_id"),
          new Part("timeline_entry", "t.record_id"),
          new Part("sl_clock", "t.record_id"),
          new Part("sl_pause", "(select c.record_id from sl_clock c where c.id = t.clock_id)"));

  private final Connection database;
  private long endedCopies;
  private long openCopies;

  Population(Connection database) {
    this.database = database;
  }

  /** The month the ended ones lie in. */
  static YearMonth month() {
    return MONTH;
  }

  /** Copies until there are {@code total} incidents, and gathers the optimizer's statistics. */
  void growTo(int total) throws SQLException {
    if (endedCopies == 0) {
      run(
          "create table bench_origin as select i.id, i.is_open, i.reported_at,"
              + " row_number() over (order by i.id) as place from incident i");
    }
    long originalEnded = count("select count(*) from bench_origin where not is_open");
    long originalOpen = count("select count(*) from bench_origin where is_open");
    long open = Math.min(OPEN, total / 5) / originalOpen;
    long ended = (total - open * originalOpen) / originalEnded;
    copy(false, endedCopies + 1, ended);
    copy(true, openCopies + 1, open);
    endedCopies = ended;
    openCopies = open;
    run("select setval('record_seq', (select max(id) from timeline_entry) + 1000)");
    run("analyze");
  }

  private void copy(boolean open, long from, long until) throws SQLException {
    for (Part part : PARTS) {
      Map<String, String> columns = columns(part.table(), open);
      run(
          "insert into %s (%s) select %s from %s t join bench_origin o on o.id = %s cross join generate_series(%d, %d) k where o.is_open = %s"
              .formatted(
                  part.table(),
                  String.join(", ", columns.keySet()),
                  String.join(", ", columns.values()),
                  part.table(),
                  part.incident(),
                  from,
                  until,
                  open));
    }
  }

  /** The columns of a table with the value each gets in a copy. */
  private Map<String, String> columns(String table, boolean open) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    String query =
        "select column_name, data_type from information_schema.columns where table_schema = current_schema() and table_name = '%s'"
            .formatted(table);
    try (Statement statement = database.createStatement();
        ResultSet all = statement.executeQuery(query)) {
      while (all.next()) {
        columns.put(all.getString(1), value(all.getString(1), all.getString(2), open));
      }
    }
    return columns;
  }

  private static String value(String column, String type, boolean open) {
    return switch (column) {
      case "id", "record_id", "incident_id", "clock_id" ->
          "t.%s + k * %d::bigint".formatted(column, STRIDE);
      case "incident_number", "record_number" ->
          "'%s' || lpad((k * 1000 + o.place)::text, 8, '0')"
              .formatted(open ? "INC-2027-" : "INC-2025-");
      case "external_reference", "reference_key", "parent_id" -> "null";
      default -> type.startsWith("timestamp") ? shifted("t." + column, open) : "t." + column;
    };
  }

  /** Moments that stand for "never" stay. */
  private static String shifted(String column, boolean open) {
    String shift =
        open
            ? "k * interval '7 seconds'"
            : "o.reported_at - (%s + ((k * 977 + o.place * 7919) %% %d) * interval '1 second')"
                .formatted("timestamp '" + MONTH.atDay(1) + " 00:00:00'", MONTH_SECONDS);
    return "case when extract(year from %1$s) > 2100 then %1$s else %1$s - (%2$s) end"
        .formatted(column, shift);
  }

  long count(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** First column of a query, as text lines. */
  List<String> lines(String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        lines.add(result.getString(1));
      }
    }
    return lines;
  }

  void run(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}

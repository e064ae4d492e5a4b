package org.egovops.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Floor (下限): the same rows written and read by plain JDBC, without any application. What the
 * product does beyond it is its own cost.
 */
final class Floor {

  private static final int THREADS = 8;

  private final String url;
  private final AtomicLong ids = new AtomicLong(9_000_000_000_000L);

  Floor(String url) {
    this.url = url;
  }

  @FunctionalInterface
  private interface Work {
    void once(Connection connection) throws SQLException;
  }

  /** One row as a template: its table, columns and values. */
  private record Row(String insert, List<String> columns, List<Object> values) {}

  /** Everything the report of one incident wrote, written again and again under new ids. */
  double creates(long incident, int seconds) throws SQLException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url)) {
      for (Map.Entry<String, String> table : writtenBy(incident).entrySet()) {
        rows.addAll(rows(connection, table.getKey(), table.getValue()));
      }
    }
    return perSecond(
        seconds,
        connection -> {
          long next = ids.addAndGet(100);
          for (Row row : rows) {
            insert(connection, row, next);
          }
          connection.commit();
        });
  }

  private static Map<String, String> writtenBy(long incident) {
    return Map.of(
        "incident", "id = " + incident,
        "timeline_entry", "record_id = " + incident,
        "sl_clock", "record_id = " + incident,
        "audit_entry", "object_id = " + incident);
  }

  private static List<Row> rows(Connection connection, String table, String condition)
      throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("select * from " + table + " where " + condition);
        ResultSet found = select.executeQuery()) {
      ResultSetMetaData data = found.getMetaData();
      while (found.next()) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
          columns.add(data.getColumnName(i));
          values.add(found.getObject(i));
        }
        String marks = "?,".repeat(columns.size() - 1) + "?";
        rows.add(
            new Row(
                "insert into %s (%s) values (%s)"
                    .formatted(table, String.join(",", columns), marks),
                columns,
                values));
      }
    }
    return rows;
  }

  private static void insert(Connection connection, Row row, long next) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(row.insert())) {
      for (int i = 0; i < row.columns().size(); i++) {
        insert.setObject(
            i + 1,
            switch (row.columns().get(i)) {
              case "id" -> next + Math.floorMod(row.hashCode(), 99) + 1;
              case "record_id", "object_id" -> next;
              case "incident_number" -> "FLOOR" + next;
              case "reference_key" -> null;
              default -> row.values().get(i);
            });
      }
      insert.executeUpdate();
    }
  }

  /** Fifty open incidents by due time. */
  double lists(int seconds) throws SQLException, InterruptedException {
    return perSecond(
        seconds,
        connection ->
            readAll(
                connection,
                "select * from incident where contract_id = (select min(contract_id) from incident)"
                    + " and is_open order by next_due_at, id limit 50"));
  }

  /** One incident by its number. */
  double reads(List<String> numbers, int seconds) throws SQLException, InterruptedException {
    AtomicLong next = new AtomicLong();
    return perSecond(
        seconds,
        connection ->
            readAll(
                connection,
                "select * from incident where incident_number = ?",
                numbers.get((int) (next.incrementAndGet() * 7919 % numbers.size()))));
  }

  private static void readAll(Connection connection, String query, String... parameters)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      try (ResultSet found = select.executeQuery()) {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
          for (int i = 1; i <= columns; i++) {
            found.getObject(i);
          }
        }
      }
    }
    connection.commit();
  }

  private double perSecond(int seconds, Work work) throws SQLException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    AtomicLong done = new AtomicLong();
    Callable<Void> worker =
        () -> {
          try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
              work.once(connection);
              done.incrementAndGet();
            }
          }
          return null;
        };
    for (Future<Void> ended : threads.invokeAll(java.util.Collections.nCopies(THREADS, worker))) {
      try {
        ended.get();
      } catch (ExecutionException failed) {
        throw new SQLException(failed.getCause());
      }
    }
    threads.shutdown();
    return done.get() / (double) seconds;
  }
}

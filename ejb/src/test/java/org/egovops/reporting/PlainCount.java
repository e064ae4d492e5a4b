package org.egovops.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.egovops.servicelevel.Metric;

/**
 * The figures counted once more, each by one plain statement over the incidents themselves, sharing
 * nothing with the product: {@code {f}} and {@code {u}} stand for the month's begin and end.
 */
final class PlainCount {

  private static final String BACKLOG =
      "reported_at < {u} and not (resolved_at is not null and resolved_at < {u})"
          + " and not (ended_at is not null and ended_at < {u})";

  private static final Map<Figure, String> INCIDENTS =
      new EnumMap<>(
          Map.of(
              Figure.REPORTED,
              in("reported_at"),
              Figure.CANCELLED,
              in("reported_at") + " and state = 'CANCELLED'",
              Figure.RESPONDED,
              in("responded_at"),
              Figure.ARRIVED,
              in("arrived_at"),
              Figure.RESOLVED,
              in("resolved_at"),
              Figure.CLOSED,
              in("ended_at") + " and state = 'CLOSED'",
              Figure.BACKLOG,
              BACKLOG,
              Figure.PHONE_RESOLVED,
              in("resolved_at") + " and intake_channel = 'PHONE'"));

  static {
    for (String line : new String[] {"L1", "L2", "L3"}) {
      INCIDENTS.put(
          Figure.valueOf("RESOLVED_" + line),
          in("resolved_at")
              + " and (resolving_line = 'X' or resolving_line is null and support_line = 'X')"
                  .replace("X", line));
    }
    INCIDENTS.put(
        Figure.REOPENED,
        "id in (select record_id from timeline_entry where action_code = 'REOPEN' and "
            + in("happened_at")
            + ") and reopen_count > 0");
    INCIDENTS.put(
        Figure.FIRST_CALL,
        in("resolved_at")
            + " and intake_channel = 'PHONE' and arrived_at is null and handover_count = 0"
            + " and reopen_count = 0"
            + " and (resolving_line = 'L1' or resolving_line is null and support_line = 'L1')"
            + " and id not in (select incident_id from remote_consent)");
  }

  private static final String MET = "outcome = 'MET' and " + in("stopped_at");
  private static final String BREACHED =
      "(outcome = 'BREACHED' or outcome = 'RUNNING' and paused_at is null) and " + in("due_at");
  private static final String EXTENDED = " and agreed_due_at is not null";
  private static final String NOT_JUDGED = " and agreed_outcome is null";

  private final Connection connection;
  private final long contract;
  private final Instant from;
  private final Instant until;

  PlainCount(Connection connection, long contract, Instant from, Instant until) {
    this.connection = connection;
    this.contract = contract;
    this.from = from;
    this.until = until;
  }

  private static String in(String column) {
    return column + " >= {f} and " + column + " < {u}";
  }

  long of(Figure figure) throws SQLException {
    return of(figure, "1 = 1");
  }

  /** The figure among the incidents that meet a further condition. */
  long of(Figure figure, String among) throws SQLException {
    String plain = INCIDENTS.get(figure);
    return plain == null ? clocks(figure, among) : incidents(plain, among);
  }

  private long incidents(String condition, String among) throws SQLException {
    return count(
        "select count(*) from incident where contract_id = ? and " + among + " and ", condition);
  }

  private long clocks(Figure figure, String among) throws SQLException {
    for (Metric metric : Metric.values()) {
      if (figure.name().startsWith(metric.name() + "_")) {
        String what = figure.name().substring(metric.name().length() + 1);
        String clock = " and metric = '" + metric + "' and ";
        long sum = 0;
        for (String condition : conditions(what)) {
          sum +=
              count(
                  "select count(*) from sl_clock where record_id in"
                      + " (select id from incident where contract_id = ? and "
                      + among
                      + ")"
                      + clock,
                  condition);
        }
        return sum;
      }
    }
    throw new IllegalArgumentException(figure.name());
  }

  /** Conditions no two of which hold together. */
  private static String[] conditions(String what) {
    String yes = " and committed = true";
    return switch (what) {
      case "MET" -> new String[] {MET + yes};
      case "BREACHED" -> new String[] {BREACHED + yes};
      case "EXCLUDED" ->
          new String[] {MET + " and committed = false", BREACHED + " and committed = false"};
      case "AGREED_MET" ->
          new String[] {
            MET + yes + " and agreed_outcome = 'MET'",
            BREACHED + yes + " and agreed_outcome = 'MET'",
            MET + yes + NOT_JUDGED + " and agreed_due_at is null"
          };
      case "AGREED_BREACHED" ->
          new String[] {
            MET + yes + " and agreed_outcome = 'BREACHED'",
            BREACHED + yes + " and agreed_outcome = 'BREACHED'",
            BREACHED + yes + NOT_JUDGED + " and agreed_due_at is null",
            BREACHED + yes + NOT_JUDGED + EXTENDED + " and agreed_due_at < {u}",
            MET + yes + NOT_JUDGED + EXTENDED + " and agreed_due_at < {u}"
          };
      case "AGREED_PENDING" ->
          new String[] {
            BREACHED + yes + NOT_JUDGED + EXTENDED + " and agreed_due_at >= {u}",
            MET + yes + NOT_JUDGED + EXTENDED + " and agreed_due_at >= {u}"
          };
      default -> throw new IllegalArgumentException(what);
    };
  }

  private long count(String head, String condition) throws SQLException {
    String sql = literal(head + "(" + condition + ")");
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, contract);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  private String literal(String sql) {
    return sql.replace("{f}", literal(from)).replace("{u}", literal(until));
  }

  private static String literal(Instant time) {
    return "timestamp '" + RandomMonths.timestamp(time) + "'";
  }
}

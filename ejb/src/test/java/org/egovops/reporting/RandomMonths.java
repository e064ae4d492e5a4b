package org.egovops.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * Incidents with clocks and reopenings strewn over some months around the one reported of, written
 * by plain JDBC: any mixture of times, lines and outcomes the tables can hold, border instants
 * included.
 */
final class RandomMonths {

  private static final List<String> CATEGORIES = List.of("HW", "HW-SERVER", "SW", "NET", "ODD-ONE");
  private static final List<String> ITEMS = List.of("SCP-01", "SCP-03", "SCP-09");
  private static final List<String> LINES = List.of("L1", "L2", "L3");
  private static final List<String> METRICS = List.of("RESPONSE", "ON_SITE", "RESOLUTION");
  private static final List<String> OUTCOMES =
      List.of("MET", "MET", "MET", "BREACHED", "RUNNING", "NOT_NEEDED", "CANCELLED");

  private final Random random;
  private final Connection connection;
  private final long contract;
  private final Instant from;
  private final Instant until;
  private long nextId;

  RandomMonths(
      Connection connection, long seed, long contract, long firstId, Instant from, Instant until) {
    this.connection = connection;
    this.random = new Random(seed);
    this.contract = contract;
    this.nextId = firstId;
    this.from = from;
    this.until = until;
  }

  /** Writes {@code count} incidents and commits. */
  void write(int count) throws SQLException {
    connection.setAutoCommit(false);
    for (int i = 0; i < count; i++) {
      incident();
    }
    connection.commit();
  }

  private void incident() throws SQLException {
    long id = nextId++;
    Instant reported = anyTime(from.minus(Duration.ofDays(40)));
    Instant responded = maybe(8, later(reported, 60));
    Instant resolved = responded == null ? null : maybe(7, later(responded, 30_000));
    Instant ended =
        resolved == null ? maybe(1, later(reported, 9_000)) : maybe(6, later(resolved, 9_000));
    String state = ended == null ? "RESPONDED" : resolved == null ? "CANCELLED" : "CLOSED";
    int reopened = random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0;
    insert(
        "incident",
        "id, version, incident_number, contract_id, unit_id, unit_name, title, symptom,"
            + " intake_channel, service_item, category_code, fault_level, impact, urgency,"
            + " priority, supplier_fault, out_of_scope, state, is_open, support_line, reported_at,"
            + " responded_at, arrived_at, resolved_at, ended_at, next_due_at, next_due_paused,"
            + " resolving_line, handover_count, reopen_count, changed_at",
        id,
        1L,
        "T" + id,
        contract,
        contract + random.nextInt(3),
        "市住建局" + random.nextInt(2),
        "标题 \t" + id,
        "现象",
        one(List.of("PHONE", "PORTAL")),
        one(ITEMS),
        random.nextInt(9) == 0 ? null : one(CATEGORIES),
        one(List.of("MAJOR", "GENERAL")),
        "HIGH",
        "LOW",
        "P2",
        false,
        false,
        state,
        ended == null && resolved == null,
        one(LINES),
        reported,
        responded,
        responded == null ? null : maybe(3, later(responded, 600)),
        resolved,
        ended,
        reported,
        false,
        resolved == null || random.nextInt(20) == 0 ? null : one(LINES),
        random.nextInt(3) == 0 ? 1 : 0,
        reopened,
        reported);
    for (String metric : METRICS) {
      clock(id, metric, reported);
    }
    for (int i = 0; i < reopened; i++) {
      reopening(id);
    }
    if (random.nextInt(8) == 0) {
      consent(id);
    }
  }

  private void clock(long incident, String metric, Instant start) throws SQLException {
    if (random.nextInt(12) == 0) {
      return;
    }
    String outcome = one(OUTCOMES);
    Instant due = anyTime(start);
    boolean stopped =
        !outcome.equals("RUNNING") && (!outcome.equals("BREACHED") || random.nextBoolean());
    boolean agreed = random.nextInt(4) == 0;
    insert(
        "sl_clock",
        "id, version, record_id, record_number, metric, agreement_id, fault_level,"
            + " length_minutes, calendar_version_id, clock_start, running_states, committed,"
            + " started_at, stopped_at, paused_at, had_pauses, had_targets, warn_at, due_at,"
            + " outcome, consumed_millis, agreed_due_at, agreed_outcome",
        nextId++,
        1L,
        incident,
        "T" + incident,
        metric,
        1L,
        "GENERAL",
        10,
        1L,
        "REPORT",
        "X",
        random.nextInt(6) != 0,
        start,
        stopped ? anyTime(start) : null,
        outcome.equals("RUNNING") && random.nextInt(3) == 0 ? start : null,
        false,
        false,
        due,
        due,
        outcome,
        stopped ? (Long) (long) random.nextInt(90_000_000) : null,
        agreed ? anyTime(due) : null,
        agreed && stopped ? one(List.of("MET", "BREACHED")) : null);
  }

  private void reopening(long incident) throws SQLException {
    insert(
        "timeline_entry",
        "id, version, record_id, happened_at, recorded_at, author_login, author_name,"
            + " author_customer, entry_kind, action_code, visibility, channel",
        nextId++,
        1L,
        incident,
        anyTime(from.minus(Duration.ofDays(20))),
        from,
        "t",
        "t",
        false,
        "TRANSITION",
        "REOPEN",
        "PUBLIC",
        "REST");
  }

  private void consent(long incident) throws SQLException {
    insert(
        "remote_consent",
        "id, version, incident_id, given_by, given_how, given_at, recorded_by",
        nextId++,
        1L,
        incident,
        "客户",
        "PHONE",
        from,
        "t");
  }

  /** Some moment from {@code earliest} to ten days after the month, often exactly at a border. */
  private Instant anyTime(Instant earliest) {
    Instant border = random.nextBoolean() ? from : until;
    if (random.nextInt(10) == 0 && !border.isBefore(earliest)) {
      return border.plusMillis(random.nextInt(3) - 1L);
    }
    long span = Duration.between(earliest, until.plus(Duration.ofDays(10))).toMillis();
    return earliest.plusMillis((long) (random.nextDouble() * Math.max(1, span)));
  }

  private Instant later(Instant than, int minutes) {
    return than.plusMillis(random.nextInt(minutes * 60_000) + 1L);
  }

  private Instant maybe(int inTen, Instant time) {
    return random.nextInt(10) < inTen ? time : null;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void insert(String table, String columns, Object... values) throws SQLException {
    String marks = "?, ".repeat(values.length - 1) + "?";
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table + " (" + columns + ") values (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i] instanceof Instant time ? timestamp(time) : values[i]);
      }
      insert.executeUpdate();
    }
  }

  static Timestamp timestamp(Instant time) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
  }
}

package org.egovops.recordkeeping;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;

/** The audit's beans on one database, put together as the container would, with an empty audit. */
final class AuditHouse {

  static final Author DESK = new Author(11L, "desk1", "服务台甲");
  static final Instant START = Instant.parse("2026-02-14T09:30:00Z");

  private final TestDatabase database;

  AuditHouse(TestDatabase database) {
    this.database = database;
    database.factory();
    sql("delete from audit_entry");
    sql("delete from audit_block");
  }

  /** Writes {@code count} entries, a second apart, in a transaction each. */
  void write(int count, Instant from) {
    write(0, count, from);
  }

  /** Writes entries whose object numbers begin at {@code first}. */
  void write(int first, int count, Instant from) {
    for (int i = 0; i < count; i++) {
      Instant at = from.plusSeconds(i);
      int number = first + i;
      Work.run(database, em -> trail(em, at).record(event("INC-2026-" + number)));
    }
  }

  /**
   * Puts entries in by plain SQL, three of them in each millisecond, without a right digest; under
   * ids the sequence never reaches, since other tests use the same database.
   */
  void insert(int count) {
    String numbers =
        database == TestDatabase.POSTGRESQL
            ? "generate_series(1, " + count + ") as n"
            : "(select x as n from system_range(1, " + count + ")) numbers";
    sql(
        "insert into audit_entry (id, version, recorded_at, channel, audit_action, success, digest)"
            + " select n + 1000000000000, 1, timestamp '2026-01-01 00:00:00' + n / 3 * interval '0.001' second,"
            + " 'REST', 'LOGIN', true, 'x' from "
            + numbers);
  }

  static AuditEvent event(String number) {
    return AuditEvent.of(AuditAction.TRANSITION, DESK, "INCIDENT", 5L, number)
        .detail("受理")
        .before("NEW")
        .after("ACCEPTED");
  }

  static AuditTrail trail(EntityManager em, Instant now) {
    AuditTrail trail = new AuditTrail();
    trail.em = em;
    trail.clock = new Clock(InstantSource.fixed(now));
    return trail;
  }

  int seal(Instant now, Duration lookBack) {
    return Work.in(database, em -> sealing(em).sealNext(now, 1_000, lookBack));
  }

  AuditVerdict verify(Instant now) {
    return verify(now, null);
  }

  AuditVerdict verify(Instant now, AuditAnchor noted) {
    return Work.in(
        database,
        em -> {
          AuditVerification verification = new AuditVerification();
          verification.em = em;
          verification.blocks = blocks(em);
          return verification.verify(now, Optional.ofNullable(noted));
        });
  }

  AuditAnchor end() {
    return Work.in(database, em -> blocks(em).end()).orElseThrow();
  }

  AuditSealer sealer() {
    AuditSealer sealer = new AuditSealer();
    sealer.sealing = new InOwnTransactions(database);
    return sealer;
  }

  long number(String query) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(query, failed);
    }
  }

  /** What somebody with a database client does behind the product's back. */
  int sql(String statement) {
    try (Connection connection = database.connect();
        Statement plain = connection.createStatement()) {
      return plain.executeUpdate(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(statement, failed);
    }
  }

  static AuditSealing sealing(EntityManager em) {
    AuditSealing sealing = new AuditSealing();
    sealing.em = em;
    sealing.blocks = blocks(em);
    return sealing;
  }

  static AuditBlocks blocks(EntityManager em) {
    AuditBlocks blocks = new AuditBlocks();
    blocks.em = em;
    return blocks;
  }

  /** Sealing with a transaction for each call, as the container's interceptor makes it. */
  private static final class InOwnTransactions extends AuditSealing {

    private final TestDatabase database;

    InOwnTransactions(TestDatabase database) {
      this.database = database;
    }

    @Override
    int sealNext(Instant now, int most, Duration lookBack) {
      return Work.in(database, em -> sealing(em).sealNext(now, most, lookBack));
    }

    @Override
    Optional<AuditAnchor> end() {
      return Work.in(database, em -> sealing(em).end());
    }

    @Override
    Optional<Instant> latest() {
      return Work.in(database, em -> sealing(em).latest());
    }
  }
}

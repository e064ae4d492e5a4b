package org.egovops.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The clocks of all records (时钟库). Other processes start and fetch a record's clocks here, in their
 * own transaction and after their own check of who may do what.
 */
@ApplicationScoped
public class ServiceLevelClocks {

  private static final String BATCH = "eclipselink.batch";

  @PersistenceContext EntityManager em;
  @Inject Agreements agreements;

  /**
   * A record was reported: starts the clocks that count from the report by the agreement of its
   * contract and service item. With SLA-1 that is the response alone; the others follow with it.
   */
  public RecordClocks report(Subject subject, FaultLevel level, Instant at) {
    RecordClocks clocks = new RecordClocks(agreements, subject, List.of(), em::persist);
    long agreement = agreements.agreement(subject.contractId(), subject.serviceItem());
    clocks.report(agreement, level, at);
    return clocks;
  }

  /** The clocks of a record; none where it was never reported here. */
  public RecordClocks of(long recordId) {
    return assemble(agreements, recordId, read(List.of(recordId)));
  }

  /** Service time left at {@code now} of a clock that runs; negative once it is over. */
  public Duration left(long calendarVersionId, Instant dueAt, Instant now) {
    return agreements.hours(calendarVersionId).between(now, dueAt);
  }

  /** The clocks of several records, by record, looking up what {@code book} says. */
  Map<Long, RecordClocks> of(Collection<Long> recordIds, TargetBook book) {
    Map<Long, List<ServiceLevelClock>> found =
        read(recordIds).stream().collect(Collectors.groupingBy(ServiceLevelClock::recordId));
    Map<Long, RecordClocks> clocks = new TreeMap<>();
    found.forEach((record, present) -> clocks.put(record, assemble(book, record, present)));
    return clocks;
  }

  /** Clocks of several records to try something on: nothing of it is written. */
  Collection<RecordClocks> copies(Collection<Long> recordIds, TargetBook book) {
    List<ServiceLevelClock> copies = read(recordIds);
    copies.forEach(ServiceLevelClock::pauses);
    copies.forEach(em::detach);
    return copies.stream()
        .collect(Collectors.groupingBy(ServiceLevelClock::recordId))
        .entrySet()
        .stream()
        .map(record -> assemble(book, record.getKey(), record.getValue()))
        .toList();
  }

  private List<ServiceLevelClock> read(Collection<Long> recordIds) {
    return em.createQuery(
            "select c from ServiceLevelClock c where c.recordId in :records",
            ServiceLevelClock.class)
        .setParameter("records", recordIds)
        .setHint(BATCH, "c.pauses")
        .getResultList();
  }

  /** Records with clocks that have not stopped and count with a calendar version, after one. */
  List<Long> openWith(long calendarVersionId, long afterRecordId, int limit) {
    return em.createQuery(
            """
            select distinct c.recordId from ServiceLevelClock c
            where c.target.calendarVersionId = :version and c.stoppedAt is null
              and c.recordId > :after order by c.recordId""",
            Long.class)
        .setParameter("version", calendarVersionId)
        .setParameter("after", afterRecordId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Clocks with a moment to announce before {@code now}, in the order of their ids. */
  List<Long> toCheck(Instant now, long afterId, int limit) {
    return em.createQuery(
            """
            select c.id from ServiceLevelClock c
            where c.moments.nextCheckAt < :now and c.id > :after order by c.id""",
            Long.class)
        .setParameter("now", now)
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Clocks by id, apart from the transaction: changes to them are not written. */
  List<ServiceLevelClock> detached(Collection<Long> ids) {
    List<ServiceLevelClock> found =
        em.createQuery(
                "select c from ServiceLevelClock c where c.id in :ids order by c.id",
                ServiceLevelClock.class)
            .setParameter("ids", ids)
            .getResultList();
    found.forEach(em::detach);
    return found;
  }

  /**
   * Writes that a moment was announced, unless somebody changed the clock or announced it first:
   * whoever gets true may tell it. Written as SQL because the optimistic version must stay — a JPQL
   * update raises it — so that a person who works on the record now is not turned away.
   *
   * @param noted the clock with the moment noted
   * @param seen its next check as it was read
   */
  boolean claim(ServiceLevelClock noted, Instant seen) {
    List<Object> values = new ArrayList<>(List.of(noted.outcome().name()));
    String update =
        "update sl_clock set outcome = ?"
            + assignment("warned_at", noted.warnedAt(), values)
            + assignment("breached_at", noted.breachedAt(), values)
            + assignment("next_check_at", noted.nextCheckAt(), values)
            + " where id = ? and version = ? and next_check_at = ?";
    values.addAll(List.of(noted.id(), noted.version(), column(seen)));
    Query query = em.createNativeQuery(update);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query.executeUpdate() == 1;
  }

  /** A null goes in as a literal: as a parameter it would have no type that PostgreSQL accepts. */
  private static String assignment(String column, Instant at, List<Object> values) {
    if (at == null) {
      return ", " + column + " = null";
    }
    values.add(column(at));
    return ", " + column + " = ?";
  }

  private static LocalDateTime column(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private RecordClocks assemble(TargetBook book, long recordId, List<ServiceLevelClock> found) {
    Subject subject =
        found.stream()
            .findFirst()
            .map(c -> new Subject(recordId, c.recordNumber(), null, null, c.committed()))
            .orElseGet(() -> new Subject(recordId, "", null, null, false));
    return new RecordClocks(book, subject, found, em::persist);
  }
}

package org.egovops.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

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
    List<ServiceLevelClock> found =
        em.createQuery(
                "select c from ServiceLevelClock c where c.recordId = :record",
                ServiceLevelClock.class)
            .setParameter("record", recordId)
            .setHint(BATCH, "c.pauses")
            .getResultList();
    return assemble(recordId, found);
  }

  private RecordClocks assemble(long recordId, List<ServiceLevelClock> found) {
    Subject subject =
        found.stream()
            .findFirst()
            .map(c -> new Subject(recordId, c.recordNumber(), null, null, c.committed()))
            .orElseGet(() -> new Subject(recordId, "", null, null, false));
    return new RecordClocks(agreements, subject, found, em::persist);
  }
}

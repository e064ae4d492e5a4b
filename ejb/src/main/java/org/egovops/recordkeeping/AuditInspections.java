package org.egovops.recordkeeping;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.kernel.Clock;

/**
 * Inspections under way (审计链校验): beside the request that asked, because a large audit takes
 * minutes. One that dies with its node stays behind, and shows as interrupted.
 */
@ApplicationScoped
class AuditInspections {

  private static final Logger LOG = Logger.getLogger(AuditInspections.class.getName());

  @Resource ManagedExecutorService executor;
  @Inject AuditVerification verification;
  @Inject InspectionBook book;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Begins an inspection; its id. */
  long begin(Author author, AuditAnchor noted) {
    long id = book.begin(author, noted, clock.now());
    executor.execute(() -> inspect(id, author, noted));
    return id;
  }

  /** Inspects, telling how far it is, and writes the result into the audit. */
  void inspect(long id, Author author, AuditAnchor noted) {
    try {
      AuditVerdict verdict =
          verification.verify(
              clock.now(),
              Optional.ofNullable(noted),
              (blocks, entries) -> book.reach(id, blocks, entries, clock.now()));
      book.finish(id, verdict, clock.now());
      audit.recordAlone(verdict.event(author));
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "Inspection " + id + " of the audit could not go on", failed);
    }
  }
}

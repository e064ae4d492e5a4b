package org.egovops.recordkeeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;

/**
 * Reading the audit (审计查阅): the audit administrator's door and the only one to the entries (GB/T
 * 22239-2019 8.1.5.2). It reads, exports and verifies; nothing here or elsewhere changes or deletes
 * an entry, so all are kept far beyond the 180 days the law demands.
 */
@Stateless
@RolesAllowed(AuditReading.PERMISSION)
public class AuditReading {

  /** Name of the permission, which is declared above this package. */
  static final String PERMISSION = "AUDIT_READ";

  private static final String KIND = "AUDIT";
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final int EXPORT_PAGE = 1_000;

  @Inject AuditEntries entries;
  @Inject AuditVerification verification;
  @Inject AuditBlocks blocks;
  @Inject AuditInspections inspections;
  @Inject InspectionBook book;
  @Inject AuditTrail audit;
  @Inject CurrentAuthor current;
  @Inject Clock clock;

  /**
   * Entries that meet a query, newest first.
   *
   * @param after {@link Page#next()} of the page before, or null
   * @throws org.egovops.kernel.RuleBroken when {@code after} is not such a place
   */
  public Page<AuditRow> search(AuditQuery query, String after, int limit) {
    return entries.search(query, after, limit);
  }

  /**
   * One entry.
   *
   * @throws NotFound when there is none of this id
   */
  public AuditRow find(long id) {
    return entries.find(id).orElseThrow(() -> new NotFound("audit-entry", id));
  }

  /**
   * Begins to verify the whole chain beside the request; its id, by which it can be followed.
   *
   * @param noted an anchor noted earlier, or null
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public long inspect(AuditAnchor noted) {
    return inspections.begin(current.author(), noted);
  }

  /**
   * One inspection.
   *
   * @throws NotFound when there is none of this id
   */
  public InspectionRow inspection(long id) {
    return book.find(id).orElseThrow(() -> new NotFound("inspection", id));
  }

  /** The latest inspections, the latest first. */
  public List<InspectionRow> inspections() {
    return book.latest();
  }

  /** The end of the chain, to be noted outside; empty before the first block was sealed. */
  public Optional<AuditAnchor> anchor() {
    return blocks.end();
  }

  /**
   * Recomputes the whole chain; a million entries take some tens of seconds. Outside a transaction,
   * as it only reads what never changes.
   *
   * @param noted an anchor noted earlier, or null
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AuditVerdict verify(AuditAnchor noted) {
    AuditVerdict verdict = verification.verify(clock.now(), Optional.ofNullable(noted));
    audit.recordAlone(verdict.event(current.author()));
    return verdict;
  }

  /**
   * Writes the entries that meet a query as CSV (UTF-8 with byte order mark, as spreadsheets want
   * it), newest first, page by page. Audited before the first line leaves the house.
   *
   * @throws IOException when the receiver has gone
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void export(AuditQuery query, OutputStream out) throws IOException {
    audit.recordAlone(event(AuditAction.EXPORT).detail(query.toString()));
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    AuditCsv csv = new AuditCsv(writer);
    String after = null;
    do {
      Page<AuditRow> page = entries.search(query, after, EXPORT_PAGE);
      for (AuditRow row : page.rows()) {
        csv.print(row);
      }
      after = page.next();
    } while (after != null);
    csv.flush();
  }

  private AuditEvent event(AuditAction action) {
    return AuditEvent.of(action, current.author(), KIND, null, null);
  }
}

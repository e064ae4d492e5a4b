package org.egovops.recordkeeping;

import java.time.Instant;
import java.util.List;

/**
 * Verdict (校验结论) on the whole audit.
 *
 * @param verifiedAt when the verification began
 * @param blocks blocks verified
 * @param entries entries verified
 * @param findings where and how it is broken, the first {@link #MOST_FINDINGS} of them
 * @param findingCount how many findings there were in all
 * @param end end of the chain as found, or null before the first block
 */
public record AuditVerdict(
    Instant verifiedAt,
    long blocks,
    long entries,
    List<AuditFinding> findings,
    long findingCount,
    AuditAnchor end) {

  /** Most findings told one by one. */
  public static final int MOST_FINDINGS = 1_000;

  /** The verification as an audit event of whoever asked for it. */
  AuditEvent event(Author author) {
    AuditEvent event =
        AuditEvent.of(AuditAction.VERIFY, author, "AUDIT", null, null)
            .detail("blocks=%d entries=%d findings=%d".formatted(blocks, entries, findingCount));
    return sound() ? event : event.failed();
  }

  /** Whether nothing was found. */
  public boolean sound() {
    return findingCount == 0;
  }
}

package org.egovops.recordkeeping;

import java.time.Instant;

/**
 * Search in the audit (审计查询); a condition that is null is none.
 *
 * @param from first moment
 * @param until first moment no longer wanted
 * @param login who acted
 * @param objectNumber number of the object, as people know it
 * @param clientAddress network address
 * @param success true for what succeeded, false for what was refused or went wrong
 */
public record AuditQuery(
    Instant from,
    Instant until,
    String login,
    AuditAction action,
    String objectNumber,
    String clientAddress,
    Boolean success) {

  /** Everything. */
  public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null, null);
}

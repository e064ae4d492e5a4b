package org.egovops.recordkeeping;

import java.time.Instant;
import org.egovops.kernel.Sm3;

/**
 * One audit entry (审计记录) as it is read.
 *
 * @param recordedAt when it was written, to the millisecond
 * @param personId who acted; null for the system and for an unknown login
 * @param roles codes of the roles acted under, where known
 * @param channel name of an {@link org.egovops.kernel.Origin.Channel}
 * @param action name of an {@link AuditAction}
 * @param success false for what was refused or went wrong
 * @param before value before a change, or its beginning and digest
 * @param after value after a change, or its beginning and digest
 * @param digest SM3 digest of the content as computed when it was written
 */
public record AuditRow(
    long id,
    Instant recordedAt,
    Long personId,
    String login,
    String personName,
    String roles,
    String clientAddress,
    String channel,
    String requestId,
    String action,
    String objectKind,
    Long objectId,
    String objectNumber,
    boolean success,
    String detail,
    String before,
    String after,
    String digest) {

  /** The start of every query that reads whole entries. */
  static final String SELECT =
      """
      select new org.egovops.recordkeeping.AuditRow(e.id, e.recordedAt, e.personId, e.login,
        e.personName, e.roles, e.clientAddress, e.channel, e.requestId, e.action, e.objectKind,
        e.objectId, e.objectNumber, e.success, e.detail, e.before, e.after, e.digest)
      from AuditEntry e
      """;

  /** Whether the content is still what it was when the entry was written. */
  public boolean intact() {
    return digest.equals(contentDigest());
  }

  /**
   * Digest of everything but the digest itself. Each field is preceded by its length, so that no
   * text can be moved from one field to its neighbour without being noticed.
   */
  String contentDigest() {
    StringBuilder content = new StringBuilder(400);
    Object[] fields = {
      id,
      recordedAt.toEpochMilli(),
      personId,
      login,
      personName,
      roles,
      clientAddress,
      channel,
      requestId,
      action,
      objectKind,
      objectId,
      objectNumber,
      success,
      detail,
      before,
      after
    };
    for (Object field : fields) {
      append(content, field);
    }
    return Sm3.hex(content.toString());
  }

  private static void append(StringBuilder content, Object field) {
    if (field == null) {
      content.append("-;");
      return;
    }
    String text = field.toString();
    content.append(text.length()).append(':').append(text).append(';');
  }
}

package org.egovops.recordkeeping;

import java.time.Instant;
import org.egovops.kernel.Sm3;

/**
 * A block of the audit chain (审计区块) as it is read.
 *
 * @param previousDigest digest of the block before
 * @param digest SM3 digest of everything else the block says
 * @param firstTime time of its oldest entry
 * @param lastTime time of its newest entry
 * @param entryList its entries, a line of id and digest each
 */
record SealedBlock(
    long number,
    String previousDigest,
    String digest,
    Instant firstTime,
    Instant lastTime,
    int entryCount,
    String entryList,
    Instant sealedAt) {

  /** Public, because queries construct it. */
  public SealedBlock {}

  AuditAnchor anchor() {
    return new AuditAnchor(number, digest);
  }

  String contentDigest() {
    String head =
        String.join(
            "|",
            previousDigest,
            Long.toString(number),
            Long.toString(firstTime.toEpochMilli()),
            Long.toString(lastTime.toEpochMilli()),
            Integer.toString(entryCount),
            Long.toString(sealedAt.toEpochMilli()));
    return Sm3.hex(head + "\n" + entryList);
  }
}

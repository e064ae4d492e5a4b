package org.egovops.recordkeeping;

import java.time.Instant;

/**
 * What sealing needs to know of an audit entry (待封存审计记录).
 *
 * @param digest SM3 digest of the entry's content as it was written
 */
record SealedEntry(long id, Instant recordedAt, String digest) {

  /** Public, because queries construct it. */
  public SealedEntry {}
}

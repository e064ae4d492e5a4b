package org.egovops.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * Record (记录): anything the system keeps, with an identity unique over all kinds of record and an
 * optimistic version. One sequence serves every table, so notes, clocks and audit entries can refer
 * to a record by its id alone.
 */
@MappedSuperclass
public abstract class Record {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_seq")
  @SequenceGenerator(name = "record_seq", sequenceName = "record_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  protected Record() {}

  /** Identity, unique over all kinds of record; null until persisted. */
  public Long id() {
    return id;
  }

  /**
   * Optimistic version, counted up by each committed change; the REST interface shows it as ETag.
   */
  public long version() {
    return version;
  }

  /**
   * Refuses to work on a state the caller has not seen.
   *
   * @throws StaleRecord when the record has moved on since the caller read {@code seen}
   */
  public void requireVersion(long seen) {
    if (seen != version) {
      throw new StaleRecord(id, seen, version);
    }
  }
}

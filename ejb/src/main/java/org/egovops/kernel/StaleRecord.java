package org.egovops.kernel;

/**
 * Stale record (记录已被他人修改): somebody else changed the record since the caller read it. The screen
 * answers with a merge, REST with 412; nothing typed is lost.
 */
public final class StaleRecord extends BusinessException {

  private static final long serialVersionUID = 1L;

  public StaleRecord(Long id, long seen, long present) {
    super("record.stale", id, seen, present);
  }
}

package org.egovops.kernel;

/**
 * Not found (未找到): no such record, or one the caller may not know of — the two are
 * indistinguishable on purpose, so that numbers cannot be probed.
 */
public final class NotFound extends BusinessException {

  private static final long serialVersionUID = 1L;

  public NotFound(String kind, Object key) {
    super("record.not-found", kind, String.valueOf(key));
  }
}

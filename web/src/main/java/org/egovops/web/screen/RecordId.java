package org.egovops.web.screen;

import org.egovops.kernel.NotFound;

/** Record id (记录标识) in an address; what is none leads to no record. */
public final class RecordId {

  private RecordId() {}

  /**
   * The id an address names.
   *
   * @throws NotFound when it is not one
   */
  public static long of(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new NotFound("record", String.valueOf(text));
    }
    return Long.parseLong(text);
  }
}

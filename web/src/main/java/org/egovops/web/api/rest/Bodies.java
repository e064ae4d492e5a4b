package org.egovops.web.api.rest;

import jakarta.ws.rs.BadRequestException;
import org.egovops.kernel.Sm3;

/** Request bodies. */
final class Bodies {

  private Bodies() {}

  /**
   * The body, which must not be empty.
   *
   * @throws BadRequestException 400 when there is none
   */
  static <T> T required(T body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return body;
  }

  /** Digest of what a body says, whatever its order of fields and blanks. */
  static String digest(Object body) {
    return Sm3.hex(JsonFormat.write(body));
  }
}

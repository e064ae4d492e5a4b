package org.egovops.web.api.rest;

import jakarta.ws.rs.BadRequestException;

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
}

package org.egovops.web.api.rest;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.Sm3;
import org.egovops.web.spool.Spool;

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

  /**
   * A body that is a file, read to its end before any door opens: a slow sender holds a thread and
   * room on the disk, but no transaction and no connection of the database.
   *
   * @param most largest content in bytes; of more, one byte more is kept
   * @throws RuleBroken {@code attachment.interrupted} when the sender breaks off
   */
  static Spool spooled(InputStream body, long most) {
    try {
      return Spool.of(body, most);
    } catch (IOException brokenOff) {
      throw RuleBroken.at("file", "attachment.interrupted");
    }
  }

  /** Digest of what a body says, whatever its order of fields and blanks. */
  static String digest(Object body) {
    return Sm3.hex(JsonFormat.write(body));
  }
}

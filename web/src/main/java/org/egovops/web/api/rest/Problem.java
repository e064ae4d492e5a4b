package org.egovops.web.api.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.Origin;

/**
 * Problem (错误响应, RFC 9457): what went wrong in the caller's language, with a stable code and, where
 * fields are to blame, one entry each.
 *
 * @param type identifies the kind of error: {@code urn:egovops:error:<code>}
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param detail what happened and what to do
 * @param code stable code, never reworded
 * @param instance reference number to quote to the service desk
 * @param errors the fields to blame; empty where none is
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String instance,
    List<Field> errors) {

  /** What {@link Response.Status} does not know. */
  private static final Map<Integer, String> TITLES = Map.of(422, "Unprocessable Content");

  /** Media type of a problem. */
  static final String MEDIA_TYPE = "application/problem+json";

  /** One field that is wrong. */
  public record Field(String field, String detail) {}

  static Response response(int status, String code, String detail, List<Field> errors) {
    return Response.status(status)
        .type(MediaType.valueOf(MEDIA_TYPE))
        .entity(of(status, code, detail, errors))
        .build();
  }

  static Problem of(int status, String code, String detail, List<Field> errors) {
    String type = "urn:egovops:error:" + code;
    String reference = Origin.current().requestId();
    return new Problem(type, title(status), status, detail, code, reference, errors);
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? TITLES.getOrDefault(status, "Error") : known.getReasonPhrase();
  }
}

package org.egovops.web.api.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

  /** Media type of a problem. */
  static final String MEDIA_TYPE = "application/problem+json";

  /** One field that is wrong. */
  public record Field(String field, String detail) {}

  static Response response(int status, String code, String detail, List<Field> errors) {
    Response.Status known = Response.Status.fromStatusCode(status);
    Problem problem =
        new Problem(
            "urn:egovops:error:" + code,
            known == null ? "Error" : known.getReasonPhrase(),
            status,
            detail,
            code,
            Origin.current().requestId(),
            errors);
    return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(problem).build();
  }
}

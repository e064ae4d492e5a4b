package org.egovops.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request that was done under a key, and what came of it. */
@Entity
@Table(name = "repeated_request")
class RepeatedRequest extends Record {

  private String caller;

  @Column(name = "request_key")
  private String key;

  @Column(name = "body_digest")
  private String digest;

  @Column(name = "record_number")
  private String result;

  @Column(name = "done_at")
  private Instant doneAt;

  protected RepeatedRequest() {}

  RepeatedRequest(RequestKey request, String result, Instant doneAt) {
    this.caller = request.caller();
    this.key = request.key();
    this.digest = request.digest();
    this.result = result;
    this.doneAt = doneAt;
  }

  String resultFor(RequestKey request) {
    if (!digest.equals(request.digest())) {
      throw RuleBroken.at("Idempotency-Key", "request.key-reused");
    }
    return result;
  }
}

package org.egovops.batch;

/**
 * Job parameter (作业参数): something a job needs to know. Its label stands in the labels bundle under
 * {@code job.<job>.<name>}.
 *
 * @param name name in the call
 * @param kind how it is asked for
 * @param required whether it may be left blank
 */
public record JobParameter(String name, Kind kind, boolean required) {

  /** Kind of parameter (参数类型). */
  public enum Kind {
    /** Free text. */
    TEXT,
    /** A month such as 2026-10. */
    MONTH,
    /** Number of a contract the caller works under. */
    CONTRACT,
    /** Identity of an earlier upload or record. */
    RECORD
  }
}

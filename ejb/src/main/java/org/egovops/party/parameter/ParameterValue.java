package org.egovops.party.parameter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** Parameter value (参数值) an office has set; without one the usual value counts. */
@Entity
@Table(name = "system_parameter")
class ParameterValue extends Record {

  @Enumerated(EnumType.STRING)
  private Parameter code;

  @Column(name = "setting")
  private String value;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ParameterValue() {}

  ParameterValue(Parameter code) {
    this.code = code;
  }

  void set(String accepted, String by, Instant now) {
    value = accepted;
    changedBy = by;
    changedAt = now;
  }

  Parameter code() {
    return code;
  }

  String value() {
    return value;
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }
}

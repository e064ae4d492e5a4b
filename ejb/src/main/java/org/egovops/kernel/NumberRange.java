package org.egovops.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Number range (编号段): the next free number of one kind of record in one year. */
@Entity
@Table(name = "number_range")
class NumberRange {

  @Id
  @Column(name = "range_code", length = 20)
  private String code;

  @Column(name = "next_free", nullable = false)
  private long nextFree;

  protected NumberRange() {}

  NumberRange(String code) {
    this.code = code;
    this.nextFree = 1;
  }

  long take(int count) {
    long first = nextFree;
    nextFree += count;
    return first;
  }
}

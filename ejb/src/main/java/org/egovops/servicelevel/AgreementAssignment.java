package org.egovops.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/**
 * Agreement assignment (协议适用范围): which agreement holds for a contract and service item. "Any" is a
 * value of its own, so that the database can keep each scope unique.
 */
@Entity
@Table(name = "sl_assignment")
class AgreementAssignment extends Record {

  /** Any contract. */
  static final long ANY_CONTRACT = 0;

  /** Any service item. */
  static final String ANY_ITEM = "*";

  @Column(name = "contract_id", nullable = false)
  private long contractId;

  @Column(name = "service_item", nullable = false, length = 20)
  private String serviceItem;

  @Column(name = "agreement_code", nullable = false, length = 20)
  private String agreementCode;

  protected AgreementAssignment() {}

  AgreementAssignment(long contractId, String serviceItem, String agreementCode) {
    this.contractId = contractId;
    this.serviceItem = serviceItem;
    this.agreementCode = agreementCode;
  }

  void assign(String code) {
    agreementCode = code;
  }

  /** Whether it is the office's standard, which must always be there. */
  boolean isStandard() {
    return contractId == ANY_CONTRACT && serviceItem.equals(ANY_ITEM);
  }

  long contractId() {
    return contractId;
  }

  String serviceItem() {
    return serviceItem;
  }

  String agreementCode() {
    return agreementCode;
  }
}

package org.egovops.configuration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/**
 * Scope entry (维护范围清单项): a contract covers a configuration item (SCP-14 hardware, SCP-15 software).
 */
@Entity
@Table(name = "contract_scope")
class ScopeEntry extends Record {

  @Column(name = "contract_id")
  private long contractId;

  @Column(name = "ci_id")
  private long itemId;

  protected ScopeEntry() {}

  ScopeEntry(long contractId, long itemId) {
    this.contractId = contractId;
    this.itemId = itemId;
  }
}

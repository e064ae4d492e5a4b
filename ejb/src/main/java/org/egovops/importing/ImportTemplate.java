package org.egovops.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** Saved mapping (已存映射): a mapping kept under a name for the contract's next file of its kind. */
@Entity
@Table(name = "import_template")
class ImportTemplate extends Record {

  @Column(name = "contract_id")
  private long contractId;

  @Column(name = "template_name")
  private String name;

  @Lob private String mapping;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected ImportTemplate() {}

  ImportTemplate(long contractId, String name) {
    this.contractId = contractId;
    this.name = name;
  }

  void keep(ImportMapping kept, String by, Instant now) {
    mapping = kept.json();
    savedBy = by;
    savedAt = now;
  }

  String name() {
    return name;
  }

  ImportMapping mapping() {
    return ImportMapping.parse(mapping);
  }
}

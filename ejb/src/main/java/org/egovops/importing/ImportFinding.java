package org.egovops.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.egovops.jobs.JobText;
import org.egovops.kernel.Record;

/** Import finding (导入检查结果): a kept {@link Finding}. */
@Entity
@Table(name = "import_finding")
class ImportFinding extends Record {

  @Column(name = "import_id")
  private long importId;

  @Column(name = "group_row")
  private int groupRow;

  @Column(name = "row_no")
  private int row;

  @Enumerated(EnumType.STRING)
  @Column(name = "field_code")
  private ImportField field;

  @Enumerated(EnumType.STRING)
  private Finding.Severity severity;

  @Embedded private JobText text;

  protected ImportFinding() {}

  ImportFinding(long importId, int groupRow, Finding finding) {
    this.importId = importId;
    this.groupRow = groupRow;
    this.row = finding.row();
    this.field = finding.field();
    this.severity = finding.severity();
    this.text = finding.text();
  }

  FindingRow row(String key) {
    return new FindingRow(id(), row, key, field, severity == Finding.Severity.ERROR, text);
  }

  int groupRow() {
    return groupRow;
  }

  JobText text() {
    return text;
  }

  ImportField field() {
    return field;
  }
}

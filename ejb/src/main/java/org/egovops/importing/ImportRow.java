package org.egovops.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/**
 * Import row (导入行): a row of the file and what became of it. Rows of one incident carry the number
 * of the first of them.
 */
@Entity
@Table(name = "import_row")
class ImportRow extends Record {

  @Column(name = "import_id")
  private long importId;

  @Column(name = "row_no")
  private int row;

  @Column(name = "group_row")
  private int groupRow;

  @Column(name = "row_key")
  private String key;

  @Lob
  @Column(name = "row_cells")
  private String cells;

  @Enumerated(EnumType.STRING)
  private RowVerdict verdict;

  @Column(name = "incident_number")
  private String incidentNumber;

  protected ImportRow() {}

  ImportRow(long importId, SourceRow source, int groupRow, String key) {
    this.importId = importId;
    this.row = source.number();
    this.groupRow = groupRow;
    this.key = key;
    this.cells = source.joined();
    this.verdict = RowVerdict.WAITING;
  }
}

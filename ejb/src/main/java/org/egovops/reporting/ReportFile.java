package org.egovops.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;
import org.egovops.kernel.Sm3;
import org.egovops.reporting.document.DocumentFormat;

/** Printed report (报告文件) in one format, kept so that everybody gets the same bytes for ever. */
@Entity
@Table(name = "report_file")
class ReportFile extends Record {

  @Column(name = "report_id", nullable = false)
  private long reportId;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_format", nullable = false, length = 10)
  private DocumentFormat format;

  @Lob
  @Column(name = "content", nullable = false)
  private byte[] content;

  @Column(name = "digest", nullable = false, length = 64)
  private String digest;

  protected ReportFile() {}

  ReportFile(long reportId, DocumentFormat format, byte[] content) {
    this.reportId = reportId;
    this.format = format;
    this.content = content;
    this.digest = Sm3.hex(content);
  }

  long reportId() {
    return reportId;
  }

  DocumentFormat format() {
    return format;
  }

  byte[] content() {
    return content;
  }

  /** SM3 of the content. */
  String digest() {
    return digest;
  }
}

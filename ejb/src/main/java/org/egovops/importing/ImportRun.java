package org.egovops.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Map;
import org.egovops.kernel.Record;
import org.egovops.recordkeeping.Author;

/**
 * Import run (导入批次): one file on its way in — uploaded, mapped, tried, imported. Its rows add up:
 * total = imported + rejected + present before.
 */
@Entity
@Table(name = "import_run")
public class ImportRun extends Record {

  @Column(name = "import_number")
  private String number;

  @Column(name = "contract_id")
  private long contractId;

  @Column(name = "contract_number")
  private String contractNumber;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_size")
  private long size;

  private String digest;

  @Column(name = "charset_name")
  private String charset;

  @Column(name = "separator_code")
  private int separator;

  private boolean zipped;

  @Lob private String profile;

  @Lob private String mapping;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "job_run_id")
  private Long jobRunId;

  @Column(name = "row_count")
  private int rows;

  @Column(name = "record_count")
  private int records;

  @Column(name = "imported_records")
  private int importedRecords;

  @Column(name = "imported_rows")
  private int importedRows;

  @Column(name = "rejected_rows")
  private int rejectedRows;

  @Column(name = "present_rows")
  private int presentRows;

  @Column(name = "author_id")
  private Long authorId;

  @Column(name = "author_login")
  private String authorLogin;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ImportRun() {}

  /** A file that was uploaded for a contract. */
  ImportRun(String number, long contractId, String contractNumber, Author author, Instant now) {
    this.number = number;
    this.contractId = contractId;
    this.contractNumber = contractNumber;
    this.state = ImportState.UPLOADED;
    this.authorId = author.personId();
    this.authorLogin = author.login();
    this.authorName = author.name();
    this.uploadedAt = now;
  }

  void stored(String name, long bytes, String sm3) {
    fileName = name;
    size = bytes;
    digest = sm3;
  }

  void inspected(CsvLayout layout, FileProfile found, ImportMapping proposed) {
    charset = layout.charset().name();
    separator = layout.separator();
    zipped = layout.zipped();
    profile = found.json();
    rows = found.rows();
    mapping = proposed.json();
  }

  void map(ImportMapping chosen) {
    take(ImportAction.MAP);
    mapping = chosen.json();
    checkedAt = null;
  }

  void check(long run) {
    take(ImportAction.CHECK);
    jobRunId = run;
  }

  void checked(Map<RowVerdict, Long> found, int incidents, Instant now) {
    take(ImportAction.FINISH_CHECK);
    records = incidents;
    count(found);
    checkedAt = now;
  }

  void start(long run) {
    take(ImportAction.START);
    jobRunId = run;
  }

  void finish(Map<RowVerdict, Long> found, int incidents, Instant now) {
    take(ImportAction.FINISH);
    importedRecords = incidents;
    count(found);
    endedAt = now;
  }

  void discard(Instant now) {
    take(ImportAction.DISCARD);
    endedAt = now;
  }

  private void take(ImportAction action) {
    state = ImportLifecycle.TABLE.next(state, action);
  }

  private void count(Map<RowVerdict, Long> found) {
    importedRows = found.getOrDefault(RowVerdict.IMPORTED, 0L).intValue();
    rejectedRows = found.getOrDefault(RowVerdict.REJECTED, 0L).intValue();
    presentRows = found.getOrDefault(RowVerdict.PRESENT, 0L).intValue();
  }

  CsvLayout layout() {
    return new CsvLayout(Charset.forName(charset), (char) separator, zipped);
  }

  public String number() {
    return number;
  }

  public long contractId() {
    return contractId;
  }

  public String contractNumber() {
    return contractNumber;
  }

  public String fileName() {
    return fileName;
  }

  /** Bytes as uploaded. */
  public long size() {
    return size;
  }

  /** SM3 of the file as uploaded. */
  public String digest() {
    return digest;
  }

  /** Name of the encoding. */
  public String charset() {
    return charset;
  }

  public String separator() {
    return String.valueOf((char) separator);
  }

  /** What stands in the file, without samples of contact data. */
  public FileProfile profile() {
    return FileProfile.parse(profile).discreet(mapping());
  }

  public ImportMapping mapping() {
    return ImportMapping.parse(mapping);
  }

  public ImportState state() {
    return state;
  }

  /** The job's run for the dry run or the import, the last there was; null before. */
  public Long jobRunId() {
    return jobRunId;
  }

  /** Rows below the header. */
  public int rows() {
    return rows;
  }

  /** Incidents the rows belong to, known after the dry run. */
  public int records() {
    return records;
  }

  public int importedRecords() {
    return importedRecords;
  }

  public int importedRows() {
    return importedRows;
  }

  public int rejectedRows() {
    return rejectedRows;
  }

  /** Rows of incidents that were there before. */
  public int presentRows() {
    return presentRows;
  }

  /** Who uploaded it. */
  public Author author() {
    return new Author(authorId, authorLogin, authorName);
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  /** When the dry run ended, or null. */
  public Instant checkedAt() {
    return checkedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }
}

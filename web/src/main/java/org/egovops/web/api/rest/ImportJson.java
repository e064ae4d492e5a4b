package org.egovops.web.api.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.egovops.importing.ColumnProfile;
import org.egovops.importing.FindingCount;
import org.egovops.importing.FindingRow;
import org.egovops.importing.ImportAction;
import org.egovops.importing.ImportRun;
import org.egovops.importing.ImportState;
import org.egovops.importing.PreviewRow;
import org.egovops.importing.RowVerdict;
import org.egovops.jobs.JobRunRow;

/** Imports as the REST interface shows them; sentences are in the caller's language. */
final class ImportJson {

  private ImportJson() {}

  /** One import in a list; rows = importedRows + rejectedRows + presentRows once it has ended. */
  public record Row(
      String number,
      String contract,
      String fileName,
      long size,
      ImportState state,
      int rows,
      int incidents,
      int importedIncidents,
      int importedRows,
      int rejectedRows,
      int presentRows,
      String uploadedBy,
      Instant uploadedAt,
      Instant checkedAt,
      Instant endedAt) {
    static Row of(ImportRun r) {
      return new Row(
          r.number(),
          r.contractNumber(),
          r.fileName(),
          r.size(),
          r.state(),
          r.rows(),
          r.records(),
          r.importedRecords(),
          r.importedRows(),
          r.rejectedRows(),
          r.presentRows(),
          r.author().name(),
          r.uploadedAt(),
          r.checkedAt(),
          r.endedAt());
    }
  }

  /**
   * One import in full.
   *
   * @param digest SM3 of the file
   * @param rowsByVerdict rows as they stand now
   * @param incidentsByVerdict incidents as they stand now
   * @param sameFile number of the import that brought the same file in before
   * @param columns what stands in the columns of the file
   * @param mapping the mapping as it stands
   */
  public record Whole(
      Row summary,
      String digest,
      String charset,
      String separator,
      Map<RowVerdict, Long> rowsByVerdict,
      Map<RowVerdict, Long> incidentsByVerdict,
      JobJson.Run job,
      Set<ImportAction> actions,
      String sameFile,
      List<Column> columns,
      JsonObject mapping) {}

  /** A column of the file. */
  public record Column(String name, long filled, Map<String, Long> words, boolean complete) {
    static Column of(ColumnProfile c) {
      return new Column(c.name(), c.filled(), c.words(), c.complete());
    }
  }

  /** A finding. */
  public record Finding(
      int row, String reference, String field, boolean rejected, String code, String text) {
    static Finding of(FindingRow f, Locale locale) {
      return new Finding(
          f.row(),
          f.reference(),
          f.field() == null ? null : f.field().property(),
          f.rejected(),
          f.reason().code(),
          f.text(locale));
    }
  }

  /** How many incidents a finding concerns. */
  public record Count(String code, String field, boolean rejected, long incidents) {
    static Count of(FindingCount c) {
      return new Count(
          c.code(), c.field() == null ? null : c.field().property(), c.rejected(), c.incidents());
    }
  }

  /** An incident as it would be taken over; without contact data. */
  public record Preview(
      int row,
      int rows,
      String reference,
      String unit,
      String title,
      String state,
      String priorityBy,
      Instant reportedAt,
      Instant resolvedAt,
      Instant closedAt,
      List<Finding> findings) {
    static Preview of(PreviewRow p, Locale locale) {
      List<Finding> findings = p.findings().stream().map(f -> Finding.of(f, locale)).toList();
      return p.incident() == null
          ? new Preview(
              p.row(), p.rows(), p.reference(), null, null, null, null, null, null, null, findings)
          : new Preview(
              p.row(),
              p.rows(),
              p.reference(),
              p.unit(),
              p.incident().told().title(),
              p.incident().state().name(),
              p.incident().grades().impact() + "x" + p.incident().grades().urgency(),
              p.incident().times().reported(),
              p.incident().times().resolved(),
              p.incident().times().ended(),
              findings);
    }
  }

  static Whole whole(ImportRun run, Parts parts, Locale locale) {
    return new Whole(
        Row.of(run),
        run.digest(),
        run.charset(),
        run.separator(),
        parts.rows(),
        parts.incidents(),
        parts.job() == null ? null : JobJson.Run.of(parts.job(), locale),
        parts.actions(),
        parts.sameFile(),
        run.profile().columns().stream().map(Column::of).toList(),
        object(run.mapping().json()));
  }

  /** What the door tells beside the import itself. */
  record Parts(
      Map<RowVerdict, Long> rows,
      Map<RowVerdict, Long> incidents,
      JobRunRow job,
      Set<ImportAction> actions,
      String sameFile) {}

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}

package org.egovops.importing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovops.contract.ContractTerms;
import org.egovops.contract.Contracts;
import org.egovops.incident.PastIncidents;
import org.egovops.kernel.Clock;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.recordkeeping.Author;

/**
 * Import work (导入作业): what the two jobs do to a file, a slice at a time; each slice may be done
 * again and gives the same. An incident and the verdict on its rows are kept in one transaction, so
 * that after a kill each row is in once. Runs without a caller; who asked for the job had their
 * permission and data scope checked when it was opened.
 */
@Stateless
@PermitAll
public class ImportWork {

  /** Rows staged in one transaction. */
  public static final int ROWS = 1_000;

  /** Incidents tried or taken over in one transaction. */
  public static final int INCIDENTS = 50;

  private static final int LONGEST_KEY = 100;

  @Inject ImportRuns runs;
  @Inject ImportRows rows;
  @Inject ImportDirectory directory;
  @Inject Contracts contracts;
  @Inject PastIncidents incidents;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Rows below the header. */
  public int rows(long importId) {
    return runs.get(importId).rows();
  }

  /** Incidents still to be taken over. */
  public long ready(long importId) {
    return rows.records(importId).getOrDefault(RowVerdict.READY, 0L);
  }

  /** Incidents in all, known once every row is staged. */
  public long records(long importId) {
    return rows.records(importId).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Part {@code number} of the file; empty after the last. */
  public byte[] chunk(long importId, int number) {
    return runs.chunk(importId, number);
  }

  /** Forgets what an earlier dry run staged. */
  public void begin(long importId) {
    rows.forget(importId);
  }

  /** First row of every incident staged so far, by its key. */
  public Map<String, Integer> groups(long importId) {
    return rows.groups(importId);
  }

  /** Opens the file behind the header; {@code chunk} as {@link #chunk}. */
  public RowReading reading(long importId, java.util.function.IntFunction<byte[]> chunk) {
    ImportRun run = runs.get(importId);
    FileContent content = () -> UploadedFile.read(chunk);
    int key = run.profile().header().indexOf(run.mapping().source(ImportField.REFERENCE).column());
    return new RowReading(CsvRows.of(content, run.layout()), key);
  }

  /**
   * Stages rows of the file, each with the first row of the incident it belongs to.
   *
   * @param groups first rows by key; grows
   * @param key place of the column that tells rows of one incident
   */
  public void stage(long importId, List<SourceRow> staged, Map<String, Integer> groups, int key) {
    for (SourceRow row : staged) {
      String reference = key(row, key);
      int group =
          reference == null
              ? row.number()
              : groups.computeIfAbsent(reference, first -> row.number());
      rows.add(new ImportRow(importId, row, group, reference));
    }
    runs.flush();
  }

  private static String key(SourceRow row, int place) {
    boolean keyed = place >= 0 && place < row.cells().size() && !row.cells().get(place).isEmpty();
    String key = keyed ? row.cells().get(place) : null;
    return key == null || key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
  }

  /** The next incidents to be tried after a row; empty after the last. */
  public Optional<ImportSlice> toCheck(long importId, int after) {
    return slice(importId, null, after);
  }

  /** The next incidents to be taken over after a row; empty after the last. */
  public Optional<ImportSlice> toImport(long importId, int after) {
    return slice(importId, RowVerdict.READY, after);
  }

  private Optional<ImportSlice> slice(long importId, RowVerdict verdict, int after) {
    List<Integer> groups = rows.next(importId, verdict, after, INCIDENTS);
    return groups.isEmpty() ? Optional.empty() : Optional.of(new ImportSlice(importId, groups));
  }

  /** Tries incidents: what would become of their rows. */
  public void check(ImportSlice slice) {
    Map<Integer, IncidentReading.Outcome> outcomes = read(slice);
    Map<String, String> present = present(slice, outcomes);
    Map<RowVerdict, List<Integer>> verdicts = new EnumMap<>(RowVerdict.class);
    outcomes.forEach(
        (group, outcome) -> {
          String number = present.get(outcome.reference());
          if (number != null) {
            rows.settle(slice.importId(), group, RowVerdict.PRESENT, number);
          } else {
            keep(slice.importId(), group, outcome.findings());
            RowVerdict verdict =
                outcome.incident() == null ? RowVerdict.REJECTED : RowVerdict.READY;
            verdicts.computeIfAbsent(verdict, unused -> new ArrayList<>()).add(group);
          }
        });
    verdicts.forEach((verdict, groups) -> rows.judge(slice.importId(), groups, verdict));
    runs.flush();
  }

  /**
   * Takes incidents over. What has changed since the dry run — the incident is there now, a unit
   * was closed — changes the verdict.
   *
   * @param by who imports
   */
  public void take(ImportSlice slice, Author by) {
    ImportRun run = runs.get(slice.importId());
    Map<Integer, IncidentReading.Outcome> outcomes = read(slice);
    Map<String, String> present = present(slice, outcomes);
    Map<Integer, String> there = new HashMap<>();
    Map<Integer, String> taken = new HashMap<>();
    List<Integer> refused = new ArrayList<>();
    outcomes.forEach(
        (group, outcome) -> {
          String number = present.get(outcome.reference());
          if (number != null) {
            there.put(group, number);
          } else if (outcome.incident() == null) {
            keep(slice.importId(), group, outcome.findings());
            refused.add(group);
          } else {
            String source = run.number() + " · " + run.fileName() + " · " + outcome.reference();
            String fresh = incidents.takeOver(outcome.incident(), by, source);
            present.put(outcome.reference(), fresh);
            taken.put(group, fresh);
          }
        });
    // Verdicts last: an update in between writes out what there is, and comparing all of it for
    // each incident anew costs more than the incidents themselves.
    there.forEach((group, of) -> rows.settle(slice.importId(), group, RowVerdict.PRESENT, of));
    taken.forEach((group, of) -> rows.settle(slice.importId(), group, RowVerdict.IMPORTED, of));
    rows.judge(slice.importId(), refused, RowVerdict.REJECTED);
    runs.flush();
  }

  private Map<Integer, IncidentReading.Outcome> read(ImportSlice slice) {
    ImportRun run = runs.get(slice.importId());
    ContractTerms contract = contracts.current(run.contractId());
    IncidentReading reading =
        new IncidentReading(
            run.mapping(), run.profile().header(), contract, directory.of(contract), clock.now());
    Map<Integer, IncidentReading.Outcome> outcomes = new java.util.TreeMap<>();
    rows.of(slice.importId(), slice.groups())
        .forEach((group, found) -> outcomes.put(group, reading.read(found)));
    return outcomes;
  }

  private Map<String, String> present(
      ImportSlice slice, Map<Integer, IncidentReading.Outcome> outcomes) {
    List<String> references =
        outcomes.values().stream()
            .map(IncidentReading.Outcome::reference)
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList();
    return new HashMap<>(incidents.present(runs.get(slice.importId()).contractId(), references));
  }

  private void keep(long importId, int group, List<Finding> findings) {
    findings.forEach(finding -> rows.add(new ImportFinding(importId, group, finding)));
  }

  /** The dry run has come to its end. */
  public void checked(long importId) {
    ImportRun run = runs.get(importId);
    if (run.state() == ImportState.CHECKING) {
      run.checked(rows.counts(importId), (int) records(importId), clock.now());
    }
  }

  /** The import has come to its end. */
  public void finished(long importId, Author by) {
    ImportRun run = runs.get(importId);
    if (run.state() == ImportState.IMPORTING) {
      int taken = rows.records(importId).getOrDefault(RowVerdict.IMPORTED, 0L).intValue();
      run.finish(rows.counts(importId), taken, clock.now());
      audit.record(
          AuditEvent.of(AuditAction.IMPORT, by, "IMPORT", run.id(), run.number())
              .detail(
                  "rows %d = imported %d + rejected %d + present %d"
                      .formatted(
                          run.rows(), run.importedRows(), run.rejectedRows(), run.presentRows()))
              .after(run.state().name()));
    }
  }
}

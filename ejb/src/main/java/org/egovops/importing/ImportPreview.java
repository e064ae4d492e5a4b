package org.egovops.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovops.contract.ContractTerms;
import org.egovops.contract.Contracts;
import org.egovops.kernel.Clock;

/** Import preview (导入预览): the first incidents of a file, read by the mapping as it stands. */
@ApplicationScoped
class ImportPreview {

  private static final int LOOKED_AT = 1_000;

  @Inject Contracts contracts;
  @Inject ImportDirectory directory;
  @Inject Clock clock;

  List<PreviewRow> of(ImportRun run, FileContent content, int most) {
    ContractTerms contract = contracts.current(run.contractId());
    Choices choices = directory.of(contract);
    ImportMapping mapping = run.mapping();
    IncidentReading reading =
        new IncidentReading(mapping, run.profile().header(), contract, choices, clock.now());
    return groups(run, mapping, content).stream()
        .limit(most)
        .map(rows -> row(rows, reading, choices))
        .toList();
  }

  private static List<List<SourceRow>> groups(
      ImportRun run, ImportMapping mapping, FileContent content) {
    int key = run.profile().header().indexOf(mapping.source(ImportField.REFERENCE).column());
    Map<String, List<SourceRow>> groups = new LinkedHashMap<>();
    try (CsvRows rows = CsvRows.of(content, run.layout())) {
      rows.next();
      for (int i = 0; i < LOOKED_AT && rows.hasNext(); i++) {
        SourceRow row = rows.next();
        groups.computeIfAbsent(key(row, key), unused -> new ArrayList<>()).add(row);
      }
    }
    return List.copyOf(groups.values());
  }

  /** A row without a number stands for itself. */
  private static String key(SourceRow row, int place) {
    boolean keyed = place >= 0 && place < row.cells().size() && !row.cells().get(place).isEmpty();
    return keyed ? row.cells().get(place) : "\u0000" + row.number();
  }

  private static PreviewRow row(List<SourceRow> rows, IncidentReading reading, Choices choices) {
    IncidentReading.Outcome outcome = reading.read(rows);
    String unit =
        outcome.incident() == null
            ? null
            : name(choices, Long.toString(outcome.incident().told().unitId()));
    List<FindingRow> findings =
        outcome.findings().stream().map(one -> row(one, outcome.reference())).toList();
    return new PreviewRow(
        rows.get(0).number(), rows.size(), outcome.reference(), unit, outcome.incident(), findings);
  }

  private static FindingRow row(Finding one, String reference) {
    boolean rejected = one.severity() == Finding.Severity.ERROR;
    return new FindingRow(0, one.row(), reference, one.field(), rejected, one.text());
  }

  private static String name(Choices choices, String unit) {
    return choices.of(ImportField.UNIT).stream()
        .filter(choice -> choice.code().equals(unit))
        .map(Choice::chinese)
        .findFirst()
        .orElse(null);
  }
}

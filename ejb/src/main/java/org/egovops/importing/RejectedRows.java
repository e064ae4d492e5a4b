package org.egovops.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.egovops.kernel.Texts;

/**
 * Rejected rows (被拒行) as a CSV of the original columns and the reason, to be mended and imported
 * again: UTF-8 with a mark so that a spreadsheet reads Chinese, and no cell that a spreadsheet
 * would run.
 */
@ApplicationScoped
class RejectedRows {

  private static final int AT_ONCE = 500;

  @Inject ImportRows rows;

  void write(ImportRun run, Writer out, Locale locale) throws IOException {
    out.write('\ufeff');
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(run.profile().header());
    header.add(reasonColumn(locale));
    printer.printRecord(header);
    int after = 0;
    for (List<Object[]> page = page(run, after); !page.isEmpty(); page = page(run, after)) {
      Map<Integer, List<ImportFinding>> errors = errors(run, page);
      for (Object[] row : page) {
        printer.printRecord(cells(row, errors.getOrDefault((Integer) row[1], List.of()), locale));
        after = (Integer) row[0];
      }
    }
    printer.flush();
  }

  private List<Object[]> page(ImportRun run, int after) {
    return rows.rejected(run.id(), after, AT_ONCE);
  }

  private Map<Integer, List<ImportFinding>> errors(ImportRun run, List<Object[]> page) {
    Set<Integer> groups = new HashSet<>();
    page.forEach(row -> groups.add((Integer) row[1]));
    return rows.errors(run.id(), groups);
  }

  private static List<String> cells(Object[] row, List<ImportFinding> errors, Locale locale) {
    List<String> cells = new ArrayList<>();
    SourceRow.split((String) row[2]).forEach(cell -> cells.add(harmless(cell)));
    cells.add(harmless(reason(errors, locale)));
    return cells;
  }

  private static String reason(List<ImportFinding> errors, Locale locale) {
    return errors.stream()
        .map(error -> field(error.field(), locale) + error.text().text(locale))
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static String field(ImportField field, Locale locale) {
    return field == null ? "" : FieldName.of(field, locale) + ": ";
  }

  private static String reasonColumn(Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.egovops.messages.errors", locale, Texts.NO_FALLBACK);
    return texts.getString("import.reason-column");
  }

  static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && CsvRows.FORMULA.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}

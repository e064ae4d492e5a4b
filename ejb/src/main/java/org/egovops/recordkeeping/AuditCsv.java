package org.egovops.recordkeeping;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Audit entries as CSV (审计导出), one line each, times with the office's offset. */
final class AuditCsv {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx")
          .withZone(ZoneId.of("Asia/Shanghai"));

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "id",
              "time",
              "login",
              "name",
              "personId",
              "roles",
              "address",
              "channel",
              "request",
              "action",
              "success",
              "objectKind",
              "objectNumber",
              "objectId",
              "detail",
              "before",
              "after",
              "digest")
          .get();

  private final CSVPrinter printer;

  AuditCsv(Writer out) throws IOException {
    printer = new CSVPrinter(out, FORMAT);
  }

  void print(AuditRow row) throws IOException {
    printer.printRecord(
        row.id(),
        TIME.format(row.recordedAt()),
        harmless(row.login()),
        harmless(row.personName()),
        row.personId(),
        harmless(row.roles()),
        harmless(row.clientAddress()),
        row.channel(),
        harmless(row.requestId()),
        row.action(),
        row.success(),
        row.objectKind(),
        harmless(row.objectNumber()),
        row.objectId(),
        harmless(row.detail()),
        harmless(row.before()),
        harmless(row.after()),
        row.digest());
  }

  void flush() throws IOException {
    printer.flush();
  }

  /** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text. */
  private static String harmless(String text) {
    boolean formula = text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}

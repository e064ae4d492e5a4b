package org.egovops.web.incident;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.incident.IncidentExport;
import org.egovops.incident.IncidentExportRow;
import org.egovops.incident.IncidentRow;
import org.egovops.kernel.BusinessException;
import org.egovops.party.CurrentActor;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.SideAddress;
import org.egovops.web.spool.Spool;

/**
 * Incident CSV (导出文件): what the queue shows under its present conditions, in the reader's language,
 * as spreadsheet programs open it.
 */
@WebServlet("/incident/export")
public class IncidentCsv extends SideAddress {

  private static final long serialVersionUID = 1L;
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String[] HEAD = {
    "number", "title", "unit", "contact", "contactPhone", "businessSystem", "category",
    "faultLevel", "priority", "state", "line", "team", "assignee", "step.reported",
    "step.responded", "step.resolved", "metric", "due"
  };

  @Inject transient IncidentExport export;
  @Inject transient CatalogueWords catalogue;
  @Inject transient CurrentActor currentActor;
  @Inject transient Language language;
  @Inject transient Say say;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> chosen = new HashMap<>();
    QueueFilter.NAMES.forEach(name -> chosen.put(name, request.getParameter(name)));
    try (Spool file = new Spool()) {
      write(file, chosen, request.getParameter("reason"));
      send(file, response);
    } catch (BusinessException refused) {
      response.sendError(HttpServletResponse.SC_CONFLICT, refused.text(language.getLocale()));
    }
  }

  /** The file is complete, and the export audited, before the first byte leaves the house. */
  private void write(Spool file, Map<String, String> chosen, String reason) throws IOException {
    PrintWriter rows = new PrintWriter(file.writer());
    rows.append(BYTE_ORDER_MARK);
    line(rows, Stream.of(HEAD).map(name -> say.text("incident." + name)));
    export.export(
        QueueFilter.of(chosen, currentActor.get(), say.getNow()),
        QueueFilter.sort(chosen),
        conditions(chosen),
        reason,
        row -> line(rows, cells(row)));
    if (rows.checkError()) {
      throw new IOException("The file cannot be written");
    }
  }

  private void send(Spool file, HttpServletResponse response) throws IOException {
    response.setContentType("text/csv; charset=UTF-8");
    response.setContentLengthLong(file.size());
    String name = "incidents-" + Days.of(say.getNow()) + ".csv";
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    file.in().transferTo(response.getOutputStream());
  }

  private static String conditions(Map<String, String> chosen) {
    return chosen.entrySet().stream()
        .filter(one -> one.getValue() != null && !one.getValue().isBlank())
        .map(one -> one.getKey() + "=" + one.getValue())
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private Stream<String> cells(IncidentExportRow one) {
    IncidentRow row = one.row();
    Stream<String> named =
        Stream.of(
            row.number(),
            row.title(),
            row.unitName(),
            one.contactName(),
            one.contactPhone(),
            row.businessSystem() == null ? "" : catalogue.system(row.businessSystem()),
            row.category() == null ? "" : catalogue.category(row.category()));
    Stream<Object> graded = Stream.of(row.faultLevel(), row.priority(), row.state(), row.line());
    Stream<String> held = Stream.of(blank(row.teamName()), blank(row.assigneeName()));
    Stream<String> times =
        Stream.of(say.full(row.reportedAt()), time(row.respondedAt()), time(row.resolvedAt()));
    boolean due = row.dueMetric() != null;
    Stream<String> next =
        Stream.of(due ? say.of(row.dueMetric()) : "", due ? say.full(row.dueAt()) : "");
    return Stream.of(named, graded.map(say::of), held, times, next).flatMap(part -> part);
  }

  private String time(Instant at) {
    return at == null ? "" : say.full(at);
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }

  private static void line(PrintWriter file, Stream<String> cells) {
    file.append(cells.map(IncidentCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** Quoted, and never read as a formula. */
  static String cell(String text) {
    String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}

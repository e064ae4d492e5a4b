package org.egovops.web.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Feedback (反馈): the messages of this request as the frame shows them: what succeeded, and a
 * summary of errors in which each line leads to its field.
 */
@Named
@RequestScoped
public class Feedback {

  private static final String DONE = "ok";
  private static final String WRONG = "bad";

  /** One line; {@code field} is the client id it belongs to, or null. */
  public record Line(String field, String tone, String text) {}

  /** All messages of the request, those of fields after the general ones. */
  public List<Line> getLines() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    Iterator<String> fields = faces.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      faces.getMessageList(field).forEach(message -> add(lines, field, message));
    }
    return lines;
  }

  /** Those that belong to no field. */
  public List<Line> getGeneral() {
    return getLines().stream().filter(line -> line.field() == null).toList();
  }

  /** What succeeded; it stands apart from what went wrong. */
  public List<Line> getDone() {
    return getLines().stream().filter(line -> DONE.equals(line.tone())).toList();
  }

  /** What is to be known or mended. */
  public List<Line> getOpen() {
    return getLines().stream().filter(line -> !DONE.equals(line.tone())).toList();
  }

  /** Whether any line is an error, so that the summary gets the focus. */
  public boolean isError() {
    return getLines().stream().anyMatch(line -> WRONG.equals(line.tone()));
  }

  private static void add(List<Line> lines, String field, FacesMessage message) {
    Line line = new Line(field, tone(message), message.getSummary());
    lines.add(field == null ? lines.size() - fields(lines) : lines.size(), line);
    message.rendered();
  }

  private static int fields(List<Line> lines) {
    return (int) lines.stream().filter(line -> line.field() != null).count();
  }

  private static String tone(FacesMessage message) {
    FacesMessage.Severity severity = message.getSeverity();
    if (severity == FacesMessage.SEVERITY_INFO) {
      return DONE;
    }
    return severity == FacesMessage.SEVERITY_WARN ? "warn" : WRONG;
  }
}

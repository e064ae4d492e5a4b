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

  /** The gravest tone of all lines. */
  public String getTone() {
    List<String> tones = getLines().stream().map(Line::tone).toList();
    return tones.contains("bad") ? "bad" : tones.contains("warn") ? "warn" : "ok";
  }

  public String getIcon() {
    return "ok".equals(getTone()) ? "check" : "warn";
  }

  /** Whether any line is an error, so that the summary gets the focus. */
  public boolean isError() {
    return "bad".equals(getTone());
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
      return "ok";
    }
    return severity == FacesMessage.SEVERITY_WARN ? "warn" : "bad";
  }
}

package org.egovops.incident;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.ticket.Assignment;

/** The words of a step in the timeline: what was written, and who of the customer agreed how. */
final class StepText {

  private StepText() {}

  static String of(IncidentAction action, IncidentActionForm form, Incident incident) {
    String text =
        Stream.of(subject(action, form, incident), form.getText(), form.getResolution())
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }

  private static String subject(IncidentAction action, IncidentActionForm form, Incident incident) {
    return switch (action) {
      case HAND_OVER -> line(incident.assignment());
      case ASSIGN, TAKE, ACCEPT -> holder(incident.assignment());
      case START_REMOTE, AGREE_SOLUTION, CONFIRM, EXTEND -> form.getCustomer();
      case CANCEL -> form.getDuplicateOf();
      case RATE -> "★".repeat(form.getScore());
      default -> null;
    };
  }

  /** The line as its code, which a reader sees by its name, then whoever of it was named. */
  private static String line(Assignment assignment) {
    String holder = holder(assignment);
    return assignment.line() + (holder.isEmpty() ? "" : " · " + holder);
  }

  private static String holder(Assignment assignment) {
    return Stream.of(assignment.teamName(), assignment.personName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}

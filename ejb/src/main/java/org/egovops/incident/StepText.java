package org.egovops.incident;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.ticket.Assignment;

/**
 * The words of a step in the timeline: what was written, from whom to whom it went, and who of the
 * customer agreed how.
 */
final class StepText {

  private StepText() {}

  static String of(
      IncidentAction action, IncidentActionForm form, Assignment from, Incident incident) {
    String subject =
        action == IncidentAction.HAND_OVER
            ? way(from, incident.assignment())
            : subject(action, form, incident);
    String text =
        Stream.of(subject, form.getText(), form.getResolution())
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }

  private static String subject(IncidentAction action, IncidentActionForm form, Incident incident) {
    return switch (action) {
      case ASSIGN, TAKE, ACCEPT -> holder(incident.assignment());
      case START_REMOTE, AGREE_SOLUTION, CONFIRM, EXTEND -> form.getCustomer();
      case CANCEL -> form.getDuplicateOf();
      case RATE -> "★".repeat(form.getScore());
      default -> null;
    };
  }

  /** From where to where: line and holder before, line and holder after, parted by tabs. */
  private static String way(Assignment from, Assignment to) {
    return String.join("\t", from.line().name(), holder(from), to.line().name(), holder(to));
  }

  private static String holder(Assignment assignment) {
    return Stream.of(assignment.teamName(), assignment.personName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}

package org.egovops.incident;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.Told;

/**
 * The words of a step in the timeline: what was written, from whom to whom it went, and who of the
 * customer agreed.
 */
final class StepText {

  private StepText() {}

  static Told of(
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
    return new Told(text.isEmpty() ? null : text, customer(action, form));
  }

  private static String subject(IncidentAction action, IncidentActionForm form, Incident incident) {
    return switch (action) {
      case ASSIGN, TAKE, ACCEPT -> holder(incident.assignment());
      case CANCEL -> form.getDuplicateOf();
      case RATE -> "★".repeat(form.getScore());
      default -> null;
    };
  }

  private static String customer(IncidentAction action, IncidentActionForm form) {
    return switch (action) {
      case START_REMOTE, AGREE_SOLUTION, CONFIRM, REOPEN, EXTEND -> form.getCustomer();
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

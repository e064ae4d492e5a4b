package org.egovops.web.incident;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.egovops.recordkeeping.FieldMerge;
import org.egovops.ticket.TicketForm;
import org.egovops.web.screen.Say;

/**
 * Merge of two corrections (登记合并): the second to save sees each part both changed side by side and
 * chooses; what only the other changed is taken over and named (INC-24).
 *
 * @param <F> form of the kind of ticket
 */
public abstract class IntakeMerge<F extends TicketForm> implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * One part somebody else changed meanwhile.
   *
   * @param part name of the part
   * @param theirs what is stored now, in words
   * @param mine what was typed here, in words
   * @param conflict whether both changed it, so that one of the two has to be chosen
   */
  public record Line(String part, String theirs, String mine, boolean conflict)
      implements Serializable {}

  @Inject Say say;
  @Inject CatalogueWords catalogue;

  private F stored;
  private List<Line> lines = List.of();

  /** Every part that two people may have corrected differently. */
  protected abstract List<IntakePart<F, ?>> parts();

  /** Settles {@code mine} against what is stored now; both began from {@code base}. */
  public void compare(F base, F mine, F theirs) {
    List<Line> found = new ArrayList<>();
    for (IntakePart<F, ?> part : parts()) {
      FieldMerge.Outcome outcome = part.merge(base, mine, theirs).outcome();
      if (outcome == FieldMerge.Outcome.CONFLICT || outcome == FieldMerge.Outcome.THEIRS) {
        String typed = words(part, mine);
        boolean conflict = outcome == FieldMerge.Outcome.CONFLICT;
        found.add(new Line(part.name(), words(part, theirs), typed, conflict));
      }
      part.settle(base, mine, theirs);
    }
    stored = theirs;
    lines = List.copyOf(found);
  }

  /** Takes the stored value of a part into the form; its line is settled then. */
  public void takeTheirs(String name, F form) {
    parts().stream()
        .filter(part -> part.name().equals(name) && stored != null)
        .forEach(part -> part.take(stored, form));
    lines = lines.stream().map(line -> line.part().equals(name) ? settled(line) : line).toList();
  }

  private static Line settled(Line line) {
    return new Line(line.part(), line.theirs(), line.mine(), false);
  }

  private String words(IntakePart<F, ?> part, F form) {
    Object value = part.get().apply(form);
    if (value == null) {
      return "—";
    }
    return switch (part.name()) {
      case "category" -> catalogue.category(value.toString());
      case "businessSystem" -> catalogue.system(value.toString());
      case "serviceItem" -> catalogue.item(value.toString());
      case "supplierFault" -> say.text((Boolean) value ? "frame.true" : "frame.false");
      default -> plain(value);
    };
  }

  private String plain(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : say.of(value);
  }

  /** What somebody else changed since the form was opened, in the order of the form. */
  public List<Line> getLines() {
    return lines;
  }
}

package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.egovops.kernel.Page;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.ticket.TicketFile;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Say;

/**
 * Happenings (处理过程): the timeline of an incident in words. A page asks for it several times while
 * it is drawn, and is answered from the first; before, an action may still add to it.
 */
@Named("happenings")
@RequestScoped
public class Happenings {

  private static final int SHOWN = 50;

  @Inject TicketFile file;
  @Inject Say say;
  @Inject Language language;
  @Inject CatalogueWords catalogue;

  private final Map<List<String>, Page<TimelineRow>> drawn = new HashMap<>();

  /** A page of the timeline, newest first. */
  public Page<TimelineRow> of(String number, String after) {
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return read(number, after);
    }
    return drawn.computeIfAbsent(Arrays.asList(number, after), asked -> read(number, after));
  }

  private Page<TimelineRow> read(String number, String after) {
    return TimelineWords.in(
        language.getLocale(), file.timeline(number, after, SHOWN), catalogue::name);
  }

  /** What was written down after a moment. */
  public List<TimelineRow> since(String number, Instant moment) {
    return read(number, null).rows().stream()
        .filter(row -> row.recordedAt().isAfter(moment))
        .toList();
  }

  /** What was done: the action where there is one, else the kind of entry. */
  public String what(TimelineRow row) {
    String action = "IncidentAction." + row.action();
    return Stream.of(action + ".done", action, "EntryKind." + row.kind())
        .filter(say::has)
        .findFirst()
        .map(say::text)
        .orElse("");
  }

  /** The name of a state the record came to, or nothing where it stayed. */
  public String state(TimelineRow row) {
    boolean moved = row.toState() != null && !row.toState().equals(row.fromState());
    return moved ? say.text("IncidentState." + row.toState()) : "";
  }
}

package org.egovops.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.egovops.catalogue.CatalogueFilter;
import org.egovops.catalogue.CatalogueManagement;
import org.egovops.catalogue.IntakeKind;
import org.egovops.catalogue.ServiceItemRow;
import org.egovops.kernel.RowOrder;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.request.RequestRow;
import org.egovops.request.RequestSort;
import org.egovops.request.RequestState;
import org.egovops.web.screen.Countdown;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Request words (服务请求选项): the choices of filters and forms, and what a row or an entry says. */
@Named("requestWords")
@ApplicationScoped
public class RequestWords {

  @Inject CatalogueManagement catalogue;
  @Inject Language language;
  @Inject Say say;

  public RequestView[] getViews() {
    return RequestView.values();
  }

  public RequestState[] getStates() {
    return RequestState.values();
  }

  public RequestSort[] getSorts() {
    return RequestSort.values();
  }

  /** The items that can be asked for. */
  public List<ServiceItemRow> getItems() {
    return catalogue.items(CatalogueFilter.ACTIVE).rows().stream()
        .filter(item -> item.intakeKind() == IntakeKind.REQUEST)
        .toList();
  }

  /** The same as choices of a form. */
  public List<Option> getChoices() {
    return getItems().stream().map(item -> new Option(item.code(), name(item))).toList();
  }

  /** An item's name in the reader's language. */
  public String name(ServiceItemRow item) {
    return item.name(language.getLocale());
  }

  /** What the customer gets, in the reader's language. */
  public String description(ServiceItemRow item) {
    return item.description(language.getLocale());
  }

  /** How a request for the item is fulfilled, in the reader's language. */
  public List<String> steps(ServiceItemRow item) {
    return item.steps(language.getLocale());
  }

  /** What was done: the action where there is one, else the kind of entry. */
  public String what(TimelineRow row) {
    String action = "RequestAction." + row.action();
    return Stream.of(action + ".done", action, "EntryKind." + row.kind())
        .filter(say::has)
        .findFirst()
        .map(say::text)
        .orElse("");
  }

  /**
   * The day wished or agreed, in passing time; null where there is none or the work is done. What
   * is due by a day is due before it ends: the moment after would read as the next day.
   */
  public Countdown due(RequestRow row) {
    if (!row.state().isOpen() || row.dueAt().equals(RowOrder.NEVER)) {
      return null;
    }
    return new Countdown(
        say.text("request.due"),
        Countdown.Standing.RUNNING,
        Duration.between(row.reportedAt(), say.getNow()),
        Duration.between(row.reportedAt(), row.dueAt()),
        row.dueAt().minusSeconds(1));
  }
}

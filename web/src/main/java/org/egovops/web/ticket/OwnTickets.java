package org.egovops.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.incident.IncidentState;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.request.RequestFilter;
import org.egovops.request.RequestManagement;
import org.egovops.request.RequestRow;
import org.egovops.request.RequestSort;
import org.egovops.request.RequestState;
import org.egovops.web.incident.CatalogueWords;
import org.egovops.web.incident.Countdowns;
import org.egovops.web.request.RequestWords;

/**
 * Own tickets (我的申报): what the reader's unit reported and asked for, faults and wishes together,
 * the newest first; what waits for the unit's own answer apart (INC-31, INC-32).
 */
@Named("ownTickets")
@RequestScoped
public class OwnTickets {

  private static final int SHOWN = 6;

  @Inject IncidentManagement incidents;
  @Inject RequestManagement requests;
  @Inject CurrentActor currentActor;
  @Inject Countdowns countdowns;
  @Inject CatalogueWords catalogue;
  @Inject RequestWords words;

  private List<OwnTicket> toConfirm;
  private List<OwnTicket> toRate;
  private List<OwnTicket> latest;

  /** What was done and waits to be confirmed; like all of these read once per request. */
  public List<OwnTicket> getToConfirm() {
    if (toConfirm == null) {
      toConfirm = newest(faults(resolved()), wishes(fulfilled()));
    }
    return toConfirm;
  }

  private static IncidentFilter resolved() {
    IncidentFilter resolved = new IncidentFilter();
    resolved.setStates(Set.of(IncidentState.RESOLVED));
    return resolved;
  }

  private static RequestFilter fulfilled() {
    RequestFilter fulfilled = new RequestFilter();
    fulfilled.setStates(Set.of(RequestState.FULFILLED));
    return fulfilled;
  }

  /** What the unit was asked to rate. */
  public List<OwnTicket> getToRate() {
    if (toRate == null) {
      IncidentFilter asked = new IncidentFilter();
      asked.setToRate(true);
      toRate = newest(faults(asked), Stream.empty());
    }
    return toRate;
  }

  public List<OwnTicket> getLatest() {
    if (latest == null) {
      latest = newest(faults(new IncidentFilter()), wishes(new RequestFilter()));
    }
    return latest;
  }

  private static List<OwnTicket> newest(Stream<OwnTicket> faults, Stream<OwnTicket> wishes) {
    return Stream.concat(faults, wishes)
        .sorted(Comparator.comparing(OwnTicket::reportedAt).reversed())
        .limit(SHOWN)
        .toList();
  }

  private Stream<OwnTicket> faults(IncidentFilter filter) {
    filter.setUnit(actor().organizationId());
    return incidents.list(filter, IncidentSort.REPORTED, null, SHOWN).rows().stream()
        .map(this::fault);
  }

  private Stream<OwnTicket> wishes(RequestFilter filter) {
    if (!actor().may(Permission.REQUEST_READ)) {
      return Stream.empty();
    }
    filter.setUnit(actor().organizationId());
    return requests.list(filter, RequestSort.REPORTED, null, SHOWN).rows().stream().map(this::wish);
  }

  private OwnTicket fault(IncidentRow row) {
    String system = row.businessSystem();
    return new OwnTicket(
        "/incident/record",
        row.number(),
        row.title(),
        catalogue.item(row.serviceItem())
            + (system == null ? "" : " · " + catalogue.system(system)),
        row.state(),
        row.reportedAt(),
        countdowns.of(row));
  }

  private OwnTicket wish(RequestRow row) {
    return new OwnTicket(
        "/request/record",
        row.number(),
        row.title(),
        catalogue.item(row.serviceItem()),
        row.state(),
        row.reportedAt(),
        words.due(row));
  }

  private Actor actor() {
    return currentActor.get();
  }
}

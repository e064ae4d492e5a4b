package org.egovops.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.contract.ContractTerms;
import org.egovops.ticket.TicketContracts;
import org.egovops.ticket.TicketKind;
import org.egovops.web.screen.Option;

/**
 * Serving contracts (所属合同选项): the choices of the field that intake forms have only where several
 * contracts serve the unit.
 */
@Named("servingContracts")
@RequestScoped
public class ServingContracts {

  private record Wanted(TicketKind kind, String unit) {}

  @Inject TicketContracts contracts;

  private final Map<Wanted, List<Option>> known = new HashMap<>();

  /** What can be chosen for the reader's own unit; nothing where there is no choice. */
  public List<Option> own(TicketKind kind) {
    return choices(new Wanted(kind, null));
  }

  /** What can be chosen for the unit picked; nothing where none is, or where there is no choice. */
  public List<Option> of(TicketKind kind, Option unit) {
    return unit == null ? List.of() : choices(new Wanted(kind, unit.value().toString()));
  }

  private List<Option> choices(Wanted wanted) {
    return known.computeIfAbsent(wanted, this::read);
  }

  private List<Option> read(Wanted wanted) {
    Long unit = wanted.unit() == null ? null : Long.valueOf(wanted.unit());
    List<ContractTerms> serving = contracts.serving(wanted.kind(), unit);
    return serving.size() < 2
        ? List.of()
        : serving.stream()
            .map(terms -> new Option(terms.number(), terms.name() + " · " + terms.number()))
            .toList();
  }
}

package org.egovops.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.egovops.contract.ServiceMode;
import org.egovops.party.CurrentActor;
import org.egovops.party.OrganizationRow;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartySearch;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Contract words (合同选项): parties and units by name, and the choices of the form. */
@Named("contractWords")
@RequestScoped
public class ContractWords {

  @Inject PartyDirectory directory;
  @Inject CurrentActor currentActor;
  @Inject Say say;

  private List<OrganizationRow> organizations;

  /** The units a contract may serve. */
  public List<Option> getUnits() {
    return of(Side.DEPARTMENT);
  }

  public List<Option> getCustomers() {
    return of(Side.OFFICE);
  }

  public List<Option> getProviders() {
    return of(Side.CONTRACTOR);
  }

  /** The units served, by name; every department where none is named. */
  public String served(Collection<Long> units) {
    return units.isEmpty()
        ? say.text("contract.served.all")
        : organizations().stream()
            .filter(unit -> units.contains(unit.id()))
            .map(OrganizationRow::shortName)
            .collect(Collectors.joining(say.text("servicelevel.states.and")));
  }

  public ServiceMode[] getModes() {
    return ServiceMode.values();
  }

  private List<Option> of(Side side) {
    return organizations().stream()
        .filter(row -> row.side() == side && row.active())
        .map(row -> new Option(row.id(), row.name()))
        .toList();
  }

  private List<OrganizationRow> organizations() {
    if (organizations == null) {
      boolean may = currentActor.get().may(Permission.PARTY_READ);
      organizations = may ? directory.organizations(PartySearch.all()).rows() : List.of();
    }
    return organizations;
  }
}

package org.egovops.configuration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.contract.ContractTerms;
import org.egovops.contract.Contracts;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Configuration management (配置管理): the door to the configuration items and to the lists that bound
 * a contract (CFG-01, SCP-14, SCP-15, SCP-16). A reader sees what the contracts they work under
 * cover and what no contract covers.
 */
@Stateless
public class ConfigurationManagement {

  private static final int MOST = 200;

  @Inject ConfigurationItems items;
  @Inject Configuration configuration;
  @Inject Contracts contracts;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Event<ScopeChanged> changes;

  /**
   * Items in the order of their numbers.
   *
   * @param after {@code Page.next} of the page before, or null
   * @param limit rows of a page, 1 to 200
   */
  @RolesAllowed(Permission.Names.CONFIGURATION_READ)
  public Page<ConfigurationItemRow> find(ConfigurationFilter filter, String after, int limit) {
    ConfigurationQuery query = ConfigurationQuery.visible(ownContracts()).matching(filter);
    return items.page(query, after, Math.max(1, Math.min(limit, MOST)));
  }

  /**
   * One item.
   *
   * @throws NotFound also for an item that only others' contracts cover
   */
  @RolesAllowed(Permission.Names.CONFIGURATION_READ)
  public ConfigurationItemRow get(String number) {
    return items
        .find(number, ownContracts())
        .orElseThrow(() -> new NotFound("configuration-item", number));
  }

  /** The cabinets devices stand in, for filters. */
  @RolesAllowed(Permission.Names.CONFIGURATION_READ)
  public List<String> cabinets() {
    return items.cabinets(ConfigurationQuery.visible(ownContracts()));
  }

  /** How many devices the caller sees in each cabinet, in the order of their names. */
  @RolesAllowed(Permission.Names.CONFIGURATION_READ)
  public Map<String, Long> cabinetSizes() {
    return items.cabinetSizes(ConfigurationQuery.visible(ownContracts()));
  }

  /** Which of the items the caller was shown a contract covers (SCP-14…16). */
  @RolesAllowed(Permission.Names.CONFIGURATION_READ)
  public Set<Long> covered(Collection<ConfigurationItemRow> rows) {
    return Set.copyOf(items.coveredOf(rows.stream().map(ConfigurationItemRow::id).toList()));
  }

  /**
   * Whether a contract the caller works under covers an item (SCP-16).
   *
   * @throws NotFound when either lies outside the caller's scope
   */
  @RolesAllowed(Permission.Names.CONFIGURATION_READ)
  public boolean inScope(String contractNumber, String itemNumber) {
    return configuration.inScope(contract(contractNumber).id(), get(itemNumber).id());
  }

  /**
   * Puts items on a contract's list (SCP-14, SCP-15); those already there stay.
   *
   * @throws NotFound when the contract or an item lies outside the caller's scope
   * @throws NotAllowed where the caller edits other contracts only
   */
  @RolesAllowed(Permission.Names.CONTRACT_EDIT)
  public void cover(String contractNumber, Collection<String> itemNumbers) {
    ContractTerms contract = editable(contractNumber);
    Set<Long> added = ids(itemNumbers);
    added.removeAll(items.covered(contract.id()));
    items.cover(contract.id(), added);
    changed(contract, added, Set.of());
  }

  /**
   * Takes items off a contract's list; tickets already open keep the flag they were given.
   *
   * @throws NotFound when the contract or an item lies outside the caller's scope
   * @throws NotAllowed where the caller edits other contracts only
   */
  @RolesAllowed(Permission.Names.CONTRACT_EDIT)
  public void uncover(String contractNumber, Collection<String> itemNumbers) {
    ContractTerms contract = editable(contractNumber);
    Set<Long> removed = ids(itemNumbers);
    removed.retainAll(items.covered(contract.id()));
    if (!removed.isEmpty()) {
      items.uncover(contract.id(), removed);
    }
    changed(contract, Set.of(), removed);
  }

  private void changed(ContractTerms contract, Set<Long> added, Set<Long> removed) {
    if (added.isEmpty() && removed.isEmpty()) {
      return;
    }
    audit.record(
        current
            .get()
            .event(AuditAction.CHANGE, "CONTRACT", contract.id(), contract.number())
            .detail("scope: added %s, removed %s".formatted(added, removed)));
    changes.fire(new ScopeChanged(contract.id(), added, removed));
  }

  private Set<Long> ids(Collection<String> numbers) {
    return numbers.stream()
        .map(number -> get(number).id())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Set<Long> ownContracts() {
    return contracts.within(reader());
  }

  private Actor reader() {
    return current.get().under(Permission.CONFIGURATION_READ);
  }

  private ContractTerms editable(String number) {
    ContractTerms contract = contract(number);
    if (!current.get().in(contract.id()).may(Permission.CONTRACT_EDIT)) {
      throw new NotAllowed("access.denied");
    }
    return contract;
  }

  private ContractTerms contract(String number) {
    return contracts
        .byNumber(number)
        .filter(terms -> terms.within(reader()))
        .orElseThrow(() -> new NotFound("contract", number));
  }
}

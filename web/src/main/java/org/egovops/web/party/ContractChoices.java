package org.egovops.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.egovops.contract.ContractFilter;
import org.egovops.contract.ContractManagement;
import org.egovops.web.screen.Option;

/** Contract choices (合同选项): the contracts a team can work under; none for an administrator. */
@Named("contractChoices")
@RequestScoped
public class ContractChoices {

  private static final int MOST = 200;

  @Inject ContractManagement contracts;
  @Inject PartyWords words;

  private List<Option> all;

  public List<Option> getAll() {
    if (all == null) {
      ContractFilter filter = new ContractFilter("", null, "", MOST);
      all =
          words.may("CONTRACT_READ")
              ? contracts.find(filter).rows().stream()
                  .map(row -> new Option(row.id(), row.number() + " " + row.name()))
                  .toList()
              : List.of();
    }
    return all;
  }

  /** Number and name of a contract within the reader's scope, else empty. */
  public String name(Long id) {
    Optional<Option> found = getAll().stream().filter(one -> one.value().equals(id)).findFirst();
    return found.map(Option::label).orElse("");
  }
}

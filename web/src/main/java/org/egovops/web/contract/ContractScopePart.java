package org.egovops.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.egovops.configuration.ConfigurationFilter;
import org.egovops.configuration.ConfigurationItemRow;
import org.egovops.configuration.ConfigurationManagement;
import org.egovops.kernel.Page;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/** Contract scope (服务范围清单): the items that bound a contract (SCP-14, SCP-15). */
@Named("contractScope")
@RequestScoped
public class ContractScopePart {

  private static final int PAGE = 100;
  private static final int FOUND = 12;

  @Inject ConfigurationManagement configuration;
  @Inject ContractRecord record;
  @Inject HttpServletRequest request;
  @Inject Notice notice;

  private Option item;
  private Page<ConfigurationItemRow> page;

  /** What the contract covers, by number. */
  public Page<ConfigurationItemRow> getPage() {
    if (page == null) {
      ConfigurationFilter filter = new ConfigurationFilter();
      filter.setContractId(record.getContract().id());
      page = configuration.find(filter, request.getParameter("after"), PAGE);
    }
    return page;
  }

  /** Items found while typing. */
  public List<Option> find(String text) {
    ConfigurationFilter filter = new ConfigurationFilter();
    filter.setText(text);
    return configuration.find(filter, null, FOUND).rows().stream()
        .map(row -> new Option(row.number(), row.name(), row.number()))
        .toList();
  }

  /** Puts the chosen item on the list. */
  public String cover() {
    configuration.cover(record.getNumber(), List.of(item.value().toString()));
    notice.done("contract.covered", item.label());
    return back();
  }

  /** Takes the picked items off the list. */
  public String uncover() {
    String[] picked = request.getParameterValues("picked");
    List<String> numbers = picked == null ? List.of() : List.of(picked);
    configuration.uncover(record.getNumber(), numbers);
    notice.done("contract.uncovered", numbers.size());
    return back();
  }

  private String back() {
    return "/contract/record?faces-redirect=true&tab=scope&number=" + record.getNumber();
  }

  public Option getItem() {
    return item;
  }

  public void setItem(Option item) {
    this.item = item;
  }
}

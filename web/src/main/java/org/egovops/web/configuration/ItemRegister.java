package org.egovops.web.configuration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.egovops.configuration.ConfigurationFilter;
import org.egovops.configuration.ConfigurationItemRow;
import org.egovops.configuration.ConfigurationManagement;
import org.egovops.configuration.ItemClass;
import org.egovops.kernel.Page;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Item register (配置项列表): what the services run on, by cabinet, class and scope. */
@Named("items")
@RequestScoped
public class ItemRegister {

  private static final int PAGE = 50;
  private static final String IN = "in";
  private static final String OUT = "out";

  @Inject ConfigurationManagement management;
  @Inject HttpServletRequest request;
  @Inject Say say;

  private final Map<String, String> chosen = new HashMap<>();
  private Page<ConfigurationItemRow> page;
  private Set<Long> covered;

  /** The page of the list; read once per request. */
  public Page<ConfigurationItemRow> getPage() {
    if (page == null) {
      page = management.find(filter(), request.getParameter("after"), PAGE);
    }
    return page;
  }

  private ConfigurationFilter filter() {
    ConfigurationFilter filter = new ConfigurationFilter();
    filter.setText(chosen.get("q"));
    filter.setCabinet(chosen.get("cabinet"));
    filter.setItemClass(itemClass(chosen.get("class")));
    String scope = chosen.get("scope");
    filter.setCovered(IN.equals(scope) ? Boolean.TRUE : OUT.equals(scope) ? Boolean.FALSE : null);
    return filter;
  }

  private static ItemClass itemClass(String name) {
    return Choices.one(ItemClass.class, name).orElse(null);
  }

  /** Whether a contract covers the item of a row; asked once for the page. */
  public boolean covers(ConfigurationItemRow row) {
    if (covered == null) {
      covered = management.covered(getPage().rows());
    }
    return covered.contains(row.id());
  }

  /** The cabinets with how much stands in them. */
  public List<Map.Entry<String, Long>> getCabinets() {
    return List.copyOf(management.cabinetSizes().entrySet());
  }

  public List<Option> getScopes() {
    return List.of(
        new Option(IN, say.text("item.scope.in")), new Option(OUT, say.text("item.scope.out")));
  }

  public ItemClass[] getClasses() {
    return ItemClass.values();
  }

  public Map<String, String> getChosen() {
    return chosen;
  }
}

package org.egovops.configuration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.kernel.Page;

/**
 * Configuration query: scope and filter as one JPQL statement with bound parameters, in the order
 * of the numbers. Membership is asked with {@code in}: for {@code exists} EclipseLink stops binding
 * parameters on H2.
 */
final class ConfigurationQuery {

  private static final String COVERED =
      "c.id in (select s.itemId from ScopeEntry s where s.contractId %s)";
  private static final String SEARCHED =
      Stream.of("number", "name", "kind", "model", "cabinet", "serialNumber", "ipAddress")
          .map("lower(c.%s) like :text escape '!'"::formatted)
          .collect(Collectors.joining(" or ", "(", ")"));

  private static final String ASSIGNED = "c.id in (select x.itemId from ScopeEntry x)";
  private static final String UNASSIGNED = "c.id not in (select x.itemId from ScopeEntry x)";

  private final StringBuilder conditions = new StringBuilder(" where ");
  private final Map<String, Object> values = new LinkedHashMap<>();

  /**
   * What is visible under these contracts: the items they cover and those no contract covers, which
   * the desk must be able to name to see that they are out of scope (SCP-16).
   */
  static ConfigurationQuery visible(Set<Long> contractIds) {
    ConfigurationQuery query = new ConfigurationQuery();
    if (contractIds.isEmpty()) {
      query.conditions.append(UNASSIGNED);
    } else {
      String own = COVERED.formatted("in :own");
      query.conditions.append('(').append(UNASSIGNED).append(" or ").append(own).append(')');
      query.values.put("own", contractIds);
    }
    return query;
  }

  ConfigurationQuery matching(ConfigurationFilter filter) {
    equal("c.itemClass", "class", filter.getItemClass());
    equal("c.state", "state", filter.getState());
    equal("c.cabinet", "cabinet", blankToNull(filter.getCabinet()));
    equal("c.core", "core", filter.getCore());
    if (filter.getContractId() != null) {
      and(COVERED.formatted("= :contract"), "contract", filter.getContractId());
    }
    if (filter.getCovered() != null) {
      conditions.append(" and ").append(filter.getCovered() ? ASSIGNED : UNASSIGNED);
    }
    if (blankToNull(filter.getText()) != null) {
      and(SEARCHED, "text", pattern(filter.getText().strip()));
    }
    return this;
  }

  ConfigurationQuery number(String number) {
    return equal("c.number", "number", number);
  }

  Page<ConfigurationItemRow> page(EntityManager em, String after, int limit) {
    if (blankToNull(after) != null) {
      and("c.number > :after", "after", after);
    }
    String select =
        "select new org.egovops.configuration.ConfigurationItemRow("
            + ConfigurationItemRow.FIELDS
            + ") from ConfigurationItem c";
    TypedQuery<ConfigurationItemRow> query =
        bound(
            em.createQuery(select + conditions + " order by c.number", ConfigurationItemRow.class));
    return Page.of(
        query.setMaxResults(limit + 1).getResultList(), limit, ConfigurationItemRow::number);
  }

  List<String> cabinets(EntityManager em) {
    String cabinets = "select distinct c.cabinet from ConfigurationItem c";
    String known = " and c.cabinet is not null order by c.cabinet";
    return bound(em.createQuery(cabinets + conditions + known, String.class)).getResultList();
  }

  /** How many items stand in each cabinet, in the order of their names. */
  Map<String, Long> cabinetSizes(EntityManager em) {
    String sizes = "select c.cabinet, count(c) from ConfigurationItem c";
    String known = " and c.cabinet is not null group by c.cabinet order by c.cabinet";
    Map<String, Long> found = new LinkedHashMap<>();
    bound(em.createQuery(sizes + conditions + known, Object[].class))
        .getResultList()
        .forEach(row -> found.put((String) row[0], (Long) row[1]));
    return found;
  }

  private <T> TypedQuery<T> bound(TypedQuery<T> query) {
    values.forEach(query::setParameter);
    return query;
  }

  private ConfigurationQuery equal(String path, String name, Object value) {
    return value == null ? this : and(path + " = :" + name, name, value);
  }

  private ConfigurationQuery and(String condition, String name, Object value) {
    conditions.append(" and ").append(condition);
    values.put(name, value);
    return this;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static String pattern(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}

package org.egovops.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovops.kernel.Page;

/** The stored configuration items and what the contracts cover (配置库). */
@ApplicationScoped
class ConfigurationItems {

  @PersistenceContext EntityManager em;

  Page<ConfigurationItemRow> page(ConfigurationQuery query, String after, int limit) {
    return query.page(em, after, limit);
  }

  Optional<ConfigurationItemRow> find(String number, Set<Long> contractIds) {
    return ConfigurationQuery.visible(contractIds).number(number).page(em, null, 1).rows().stream()
        .findFirst();
  }

  List<ConfigurationItem> byNumber(Collection<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from ConfigurationItem c where c.number in :numbers order by c.number",
                ConfigurationItem.class)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  List<ConfigurationItem> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from ConfigurationItem c where c.id in :ids order by c.number",
                ConfigurationItem.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  List<String> cabinets(ConfigurationQuery query) {
    return query.cabinets(em);
  }

  Map<String, Long> cabinetSizes(ConfigurationQuery query) {
    return query.cabinetSizes(em);
  }

  /** Those of the items that some contract covers. */
  List<Long> coveredOf(Collection<Long> itemIds) {
    return itemIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select distinct s.itemId from ScopeEntry s where s.itemId in :items", Long.class)
            .setParameter("items", itemIds)
            .getResultList();
  }

  List<Long> covered(long contractId) {
    return em.createQuery(
            "select s.itemId from ScopeEntry s where s.contractId = :contract", Long.class)
        .setParameter("contract", contractId)
        .getResultList();
  }

  void cover(long contractId, Collection<Long> itemIds) {
    itemIds.forEach(item -> em.persist(new ScopeEntry(contractId, item)));
    em.flush();
  }

  void uncover(long contractId, Collection<Long> itemIds) {
    em.createQuery("delete from ScopeEntry s where s.contractId = :contract and s.itemId in :items")
        .setParameter("contract", contractId)
        .setParameter("items", itemIds)
        .executeUpdate();
  }
}

package org.egovops.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.party.Actor;
import org.egovops.party.ContractName;
import org.egovops.party.ContractNames;
import org.egovops.party.Engagements;

/** The stored contracts (合同库). */
@ApplicationScoped
class ServiceContracts implements Engagements, ContractNames {

  private static final String ROWS =
      """
      select new org.egovops.contract.ContractRow(c.id, c.version, c.number, c.name,
        c.customer.shortName, c.provider.shortName, c.plan.termFrom, c.plan.termUntil,
        c.mode, c.state)
      from ServiceContract c
      where (c.id in :ids or c.customer.id = :party or c.provider.id = :party)""";

  @PersistenceContext EntityManager em;

  void add(ServiceContract contract) {
    em.persist(contract);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /**
   * The contract of a number within the actor's scope.
   *
   * @throws NotFound also where it exists but lies outside the scope
   */
  ServiceContract get(String number, Actor actor) {
    return find(number)
        .filter(contract -> contract.terms().within(actor))
        .orElseThrow(() -> new NotFound("contract", number));
  }

  Optional<ServiceContract> find(String number) {
    return em.createQuery(
            "select c from ServiceContract c where c.number = :number", ServiceContract.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Set<Long> of(long organizationId) {
    return em.createQuery(
            "select c.id from ServiceContract c"
                + " where c.customer.id = :party or c.provider.id = :party",
            Long.class)
        .setParameter("party", organizationId)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public List<ContractName> names() {
    return em.createQuery(
            "select new org.egovops.party.ContractName(c.id, c.number, c.name)"
                + " from ServiceContract c order by c.number",
            ContractName.class)
        .getResultList();
  }

  List<ServiceContract> all() {
    return em.createQuery(
            "select distinct c from ServiceContract c left join fetch c.servedUnitIds",
            ServiceContract.class)
        .getResultList();
  }

  Page<ContractRow> page(ContractFilter filter, ContractScope scope) {
    TypedQuery<ContractRow> query = em.createQuery(ROWS + conditions(filter), ContractRow.class);
    query.setParameter("ids", scope.contractIds()).setParameter("party", scope.partyId());
    if (!filter.after().isEmpty()) {
      query.setParameter("after", filter.after());
    }
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    if (!filter.text().isEmpty()) {
      query.setParameter("text", pattern(filter.text()));
    }
    List<ContractRow> rows = query.setMaxResults(filter.limit() + 1).getResultList();
    return Page.of(rows, filter.limit(), ContractRow::number);
  }

  private static String conditions(ContractFilter filter) {
    String state = filter.state() == null ? "" : " and c.state = :state";
    String text =
        filter.text().isEmpty()
            ? ""
            : " and (lower(c.number) like :text escape '!' or lower(c.name) like :text escape '!')";
    String after = filter.after().isEmpty() ? "" : " and c.number > :after";
    return state + text + after + " order by c.number";
  }

  private static String pattern(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}

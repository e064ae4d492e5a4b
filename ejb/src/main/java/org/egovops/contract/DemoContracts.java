package org.egovops.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import org.egovops.kernel.DemoLoader;
import org.egovops.party.Organization;

/**
 * Demonstration contract (演示合同): one signed contract of the current year between office and
 * contractor, serving every department, under which the demonstration people and teams work.
 */
@ApplicationScoped
class DemoContracts implements DemoLoader {

  private static final String PROVIDER = "示范运维服务有限公司";

  @Inject ServiceContracts contracts;
  @PersistenceContext EntityManager em;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public boolean loaded() {
    return !contracts.all().isEmpty();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void load(Instant now) {
    int year = LocalDate.ofInstant(now, ContractTerms.OFFICE_ZONE).getYear();
    Organization customer = em.find(Organization.class, Organization.SEEDED_OFFICE);
    Organization provider =
        em.createQuery("select o from Organization o where o.name = :name", Organization.class)
            .setParameter("name", PROVIDER)
            .getSingleResult();
    ServiceContract contract =
        new ServiceContract(form(year, customer, provider), customer, provider);
    contract.sign();
    contracts.add(contract);
    workUnder(contract.id());
  }

  private static ContractForm form(int year, Organization customer, Organization provider) {
    ContractForm form = new ContractForm();
    form.setNumber("HT-" + year + "-001");
    form.setName(year + " 年度电子政务运维项目");
    form.setCustomerId(customer.id());
    form.setProviderId(provider.id());
    form.setTransition(false);
    form.setTermFrom(LocalDate.of(year, 1, 1));
    form.setTermUntil(LocalDate.of(year, 12, 31));
    return form;
  }

  /** Departments are bound by their unit; everybody else by the contract they work under. */
  private void workUnder(long contractId) {
    em.createQuery("update Team t set t.contractId = :contract where t.contractId is null")
        .setParameter("contract", contractId)
        .executeUpdate();
    em.createQuery(
            "update RoleGrant g set g.contractId = :contract where g.contractId is null"
                + " and g.person.id in (select p.id from Person p"
                + " where p.dutyClass = org.egovops.party.DutyClass.BUSINESS)")
        .setParameter("contract", contractId)
        .executeUpdate();
  }
}

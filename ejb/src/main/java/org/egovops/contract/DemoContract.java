package org.egovops.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.egovops.kernel.DemoLoader;
import org.egovops.party.Organization;
import org.egovops.party.Side;

/**
 * Demonstration contract (演示合同): one year of operation and maintenance for the office, by now in
 * its normal service; everybody of office and contractor works under it.
 */
@ApplicationScoped
class DemoContract implements DemoLoader {

  static final String NUMBER = "YW-DEMO-1";
  private static final int WEEKS_SO_FAR = 34;

  @Inject ServiceContracts contracts;
  @PersistenceContext EntityManager em;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public boolean loaded() {
    return contracts.find(NUMBER).isPresent();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void load(Instant now) {
    LocalDate monday =
        LocalDate.ofInstant(now, ContractTerms.OFFICE_ZONE)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    ContractForm form = new ContractForm();
    form.setNumber(NUMBER);
    form.setName(monday.getYear() + " 年度电子政务运维项目");
    form.setTermFrom(monday.minusWeeks(WEEKS_SO_FAR));
    form.setTermUntil(monday.plusWeeks(52L - WEEKS_SO_FAR).minusDays(1));
    form.setTransition(true);
    ServiceContract contract =
        new ServiceContract(form, first(Side.OFFICE), first(Side.CONTRACTOR));
    contract.sign();
    contracts.add(contract);
    employ(contract.id());
  }

  private Organization first(Side side) {
    List<Organization> found =
        em.createQuery(
                "select o from Organization o where o.side = :side order by o.id",
                Organization.class)
            .setParameter("side", side)
            .getResultList();
    return found.get(0);
  }

  private void employ(long contractId) {
    em.createQuery("update Team t set t.contractId = :contract where t.contractId is null")
        .setParameter("contract", contractId)
        .executeUpdate();
    em.createQuery(
            "update RoleGrant g set g.contractId = :contract where g.contractId is null"
                + " and g.person.id in (select p.id from Person p where p.organization.side in"
                + " :sides and p.dutyClass = org.egovops.party.DutyClass.BUSINESS)")
        .setParameter("contract", contractId)
        .setParameter("sides", List.of(Side.OFFICE, Side.CONTRACTOR))
        .executeUpdate();
  }
}

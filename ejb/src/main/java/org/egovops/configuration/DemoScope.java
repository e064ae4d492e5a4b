package org.egovops.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.egovops.contract.ContractTerms;
import org.egovops.contract.Contracts;
import org.egovops.kernel.DemoLoader;

/**
 * Demonstration scope (演示维护范围): the contract covers the 36 devices of the hardware list (SCP-14).
 */
@ApplicationScoped
class DemoScope implements DemoLoader {

  private static final String CONTRACT = "YW-DEMO-1";

  @Inject ConfigurationItems items;
  @Inject Contracts contracts;
  @PersistenceContext EntityManager em;

  @Override
  public int order() {
    return 45;
  }

  @Override
  public boolean loaded() {
    Optional<ContractTerms> contract = contracts.byNumber(CONTRACT);
    return contract.isPresent() && !items.covered(contract.get().id()).isEmpty();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void load(Instant now) {
    contracts.byNumber(CONTRACT).ifPresent(contract -> items.cover(contract.id(), devices()));
  }

  private List<Long> devices() {
    return em.createQuery("select i.id from ConfigurationItem i", Long.class).getResultList();
  }
}

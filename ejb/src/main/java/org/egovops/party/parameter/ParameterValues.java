package org.egovops.party.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored parameter values (参数库). */
@ApplicationScoped
class ParameterValues {

  @PersistenceContext EntityManager em;

  List<ParameterValue> all() {
    return em.createQuery("select v from ParameterValue v", ParameterValue.class).getResultList();
  }

  Optional<ParameterValue> find(Parameter parameter) {
    return em.createQuery(
            "select v from ParameterValue v where v.code = :code", ParameterValue.class)
        .setParameter("code", parameter)
        .getResultStream()
        .findFirst();
  }

  void add(ParameterValue value) {
    em.persist(value);
  }
}

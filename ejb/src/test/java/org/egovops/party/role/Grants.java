package org.egovops.party.role;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.egovops.party.Person;

/** Grants for tests, requested and approved by two people who need not exist. */
public final class Grants {

  private Grants() {}

  public static RoleGrant give(
      EntityManager em, Person person, String role, Long contract, Instant from, Instant until) {
    GrantForm form = new GrantForm();
    form.setContractId(contract);
    form.setValidFrom(from);
    form.setValidUntil(until);
    form.setReason("test");
    RoleGrant grant = new RoleGrant(person, role(em, role), form, 1L, from);
    grant.approve(2L, from);
    em.persist(grant);
    return grant;
  }

  private static RoleDefinition role(EntityManager em, String code) {
    return em.createQuery(
            "select r from RoleDefinition r where r.code = :code", RoleDefinition.class)
        .setParameter("code", code)
        .getSingleResult();
  }
}

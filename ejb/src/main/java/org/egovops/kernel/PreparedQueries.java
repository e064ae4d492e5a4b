package org.egovops.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Prepared queries (预备查询): a list's JPQL with its page size, translated to SQL once. Setting the
 * page size on a query anew makes the provider translate it anew, which costs more than running it;
 * a query added by name keeps both.
 */
public final class PreparedQueries {

  /** So many statements are kept; filters combined more freely are translated each time. */
  private static final int MOST = 500;

  private static final Map<EntityManagerFactory, Set<String>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private PreparedQueries() {}

  /**
   * A query for at most {@code limit} results, its parameters still to be set.
   *
   * @param jpql with parameters, never with values in it
   */
  public static <T> TypedQuery<T> query(EntityManager em, String jpql, Class<T> result, int limit) {
    EntityManagerFactory factory = em.getEntityManagerFactory();
    Set<String> known = KNOWN.computeIfAbsent(factory, key -> ConcurrentHashMap.newKeySet());
    String name = limit + " of " + jpql;
    if (known.contains(name)) {
      return em.createNamedQuery(name, result);
    }
    TypedQuery<T> query = em.createQuery(jpql, result).setMaxResults(limit);
    if (known.size() < MOST) {
      factory.addNamedQuery(name, query);
      known.add(name);
    }
    return query;
  }
}

package org.egovops.kernel;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;

/** One transaction in a test: committed when the work ends well, rolled back when it throws. */
public final class Work {

  private Work() {}

  public static <T> T in(TestDatabase database, Function<EntityManager, T> work) {
    EntityManager em = database.factory().createEntityManager();
    try {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  public static void run(TestDatabase database, Consumer<EntityManager> work) {
    in(
        database,
        em -> {
          work.accept(em);
          return null;
        });
  }
}

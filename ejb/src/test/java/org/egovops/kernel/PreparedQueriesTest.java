package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.Tag;

@Tag("INC-07")
class PreparedQueriesTest {

  private static final String CODES =
      "select r.code from NumberRange r where r.code >= ?1 and r.code < ?2 order by r.code";

  @PersistenceTest
  void each_page_size_and_each_call_keeps_to_itself(TestDatabase database) {
    Work.run(
        database,
        em -> {
          List.of("PQ-1", "PQ-2", "PQ-3").forEach(code -> em.persist(new NumberRange(code)));
          em.flush();
          for (int again = 0; again < 3; again++) {
            assertThat(codes(em, "PQ-1", 2)).containsExactly("PQ-1", "PQ-2");
            assertThat(codes(em, "PQ-2", 2)).containsExactly("PQ-2", "PQ-3");
            assertThat(codes(em, "PQ-1", 1)).containsExactly("PQ-1");
          }
        });
  }

  @PersistenceTest
  void a_statement_is_translated_once(TestDatabase database) {
    Work.run(
        database,
        em -> {
          codes(em, "PQ-1", 7);
          codes(em, "PQ-1", 7);
          assertThat(translated(em, "7 of " + CODES)).isTrue();
        });
  }

  private static List<String> codes(EntityManager em, String from, int limit) {
    return PreparedQueries.query(em, CODES, String.class, limit)
        .setParameter(1, from)
        .setParameter(2, "PQ-9")
        .getResultList();
  }

  private static boolean translated(EntityManager em, String name) {
    return em.unwrap(Session.class).getQuery(name).isPrepared();
  }
}

package org.egovops.communication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.party.ActingAs;
import org.egovops.party.CurrentActor;
import org.egovops.party.DutyClass;
import org.egovops.party.People;
import org.egovops.party.Person;
import org.junit.jupiter.api.Tag;

/** What has been read stays read, on every database. */
@Tag("COM-02")
class NoticesReadTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @PersistenceTest
  void all_own_notices_are_marked_as_read_and_nobody_elses(TestDatabase database) {
    EntityManager em = database.factory().createEntityManager();
    em.getTransaction().begin();
    try {
      Person reader = person(em);
      Person neighbour = person(em);
      em.persist(notice(reader, 1));
      em.persist(notice(reader, 2));
      em.persist(notice(neighbour, 1));
      em.flush();

      door(em, reader).readAll();

      assertThat(door(em, reader).unread()).isZero();
      assertThat(door(em, reader).all()).isEqualTo(2);
      assertThat(door(em, neighbour).unread()).isEqualTo(1);
    } finally {
      em.getTransaction().rollback();
      em.close();
    }
  }

  private static NoticeManagement door(EntityManager em, Person person) {
    CurrentActor actor = new ActingAs(ActingAs.staff(person.id(), person.login()));
    return Wired.in(em).with(CurrentActor.class, actor).get(NoticeManagement.class);
  }

  private static Person person(EntityManager em) {
    String login = "reader-" + UUID.randomUUID().toString().substring(0, 8);
    return People.store(em, login, DutyClass.BUSINESS);
  }

  private static Notice notice(Person person, long message) {
    News.Subject subject = News.Subject.of(NoticePlace.JOB, 1, "7", "夜间任务", null);
    News news = new News(NoticeKind.JOB_TROUBLED, subject, null, null, NOW, null, null);
    return new Notice(person.id(), -message, news, NOW);
  }
}

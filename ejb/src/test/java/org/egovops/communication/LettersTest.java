package org.egovops.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Outbox;
import org.egovops.kernel.OutboxMessage;
import org.egovops.kernel.OutboxState;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.ActingAs;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.DutyClass;
import org.egovops.party.Engagements;
import org.egovops.party.OwnPreferences;
import org.egovops.party.People;
import org.egovops.party.Permission;
import org.egovops.party.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a notice to a letter in the mailbox, by the choices of its reader. */
@Tag("COM-02")
class LettersTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @RegisterExtension
  final GreenMailExtension mailbox =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private final String login = "m" + UUID.randomUUID().toString().substring(0, 8);

  @PersistenceTest
  void a_notice_is_mailed_in_the_language_of_its_reader(TestDatabase database) throws Exception {
    long person = person(database, login + "@example.org");
    choose(database, person, "language", "en");
    tell(database, person, NoticeKind.RESOLVED);
    assertThat(letters(database)).hasSize(1);
    send(database);
    assertThat(mailbox.getReceivedMessages()).hasSize(1);
    var message = mailbox.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("[eGovOps] " + login + " Please confirm: 门户 <打不开>");
    String plain = part(message, 0);
    assertThat(plain)
        .contains("https://ops.example.org/incident/record.xhtml?number=" + login)
        .contains("By: 李**")
        .doesNotContain("李示七");
    assertThat(part(message, 1)).contains("门户 &lt;打不开&gt;").contains("lang=\"en\"");
  }

  @PersistenceTest
  void a_person_without_an_address_is_told_in_the_portal_only(TestDatabase database) {
    long person = person(database, null);
    tell(database, person, NoticeKind.RESOLVED);
    assertThat(letters(database))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.state()).isEqualTo(OutboxState.WITHHELD);
              assertThat(kept.reasonCode()).isEqualTo("mail.no-address");
            });
    assertThat(told(database, person)).isEqualTo(1);
  }

  @PersistenceTest
  void who_declined_gets_no_letter_and_who_asked_gets_one(TestDatabase database) {
    long person = person(database, login + "@example.org");
    choose(database, person, "notice.mail.RESOLVED", "off");
    choose(database, person, "notice.mail.ACCEPTED", "on");
    tell(database, person, NoticeKind.RESOLVED);
    assertThat(letters(database)).isEmpty();
    tell(database, person, NoticeKind.ACCEPTED);
    assertThat(letters(database)).hasSize(1);
    assertThat(told(database, person)).isEqualTo(2);
  }

  @PersistenceTest
  void after_four_letters_about_a_record_the_fifth_is_kept_back(TestDatabase database) {
    long person = person(database, login + "@example.org");
    for (int i = 0; i < 5; i++) {
      tell(database, person, NoticeKind.RESOLVED);
    }
    assertThat(letters(database))
        .extracting(OutboxMessage::state)
        .containsExactly(
            OutboxState.WITHHELD,
            OutboxState.WAITING,
            OutboxState.WAITING,
            OutboxState.WAITING,
            OutboxState.WAITING);
    assertThat(told(database, person)).isEqualTo(5);
  }

  private long person(TestDatabase database, String address) {
    return Work.in(
        database,
        em -> {
          Person person = People.store(em, login, DutyClass.BUSINESS);
          em.flush();
          em.createQuery("update Person p set p.email = :address where p.id = :id")
              .setParameter("address", address)
              .setParameter("id", person.id())
              .executeUpdate();
          return person.id();
        });
  }

  private void choose(TestDatabase database, long person, String key, String value) {
    Work.run(
        database,
        em -> {
          Actor actor = ActingAs.staff(person, login, Permission.PROFILE_EDIT);
          Wired.in(em)
              .with(CurrentActor.class, new ActingAs(actor))
              .get(OwnPreferences.class)
              .keep(key, value);
        });
  }

  private void tell(TestDatabase database, long person, NoticeKind kind) {
    Work.run(
        database,
        em -> {
          News.Subject subject =
              new News.Subject(
                  NoticePlace.INCIDENT,
                  person,
                  login,
                  "门户 <打不开>",
                  1L,
                  1L,
                  person,
                  null,
                  null,
                  null);
          News news = new News(kind, subject, null, null, NOW, 1L, "李示七");
          Readers one =
              new Readers() {
                @Override
                java.util.Collection<Long> of(News any) {
                  return List.of(person);
                }
              };
          Wired wired = wired(em).with(Readers.class, one);
          OutboxMessage message =
              wired
                  .get(Outbox.class)
                  .post(
                      new org.egovops.kernel.OutboxDraft(
                          NoticeDelivery.TOPIC + "-test", login, null, news.write()),
                      NOW);
          wired.get(NoticeDelivery.class).deliver(message);
        });
  }

  private List<OutboxMessage> letters(TestDatabase database) {
    return Work.in(
        database,
        em ->
            Wired.in(em).get(Outbox.class).page(null, MailDelivery.TOPIC, null, 100).rows().stream()
                .filter(message -> login.equals(message.recordNumber()))
                .toList());
  }

  private void send(TestDatabase database) {
    letters(database)
        .forEach(
            letter -> Work.run(database, em -> wired(em).get(MailDelivery.class).deliver(letter)));
  }

  private static long told(TestDatabase database, long person) {
    return Work.in(database, em -> Wired.in(em).get(Notices.class).unread(person));
  }

  private Wired wired(EntityManager em) {
    MailSettings settings =
        new MailSettings(
            "127.0.0.1", mailbox.getSmtp().getPort(), "ops@example.org", "https://ops.example.org");
    return Wired.in(em)
        .with(MailSettings.class, settings)
        .with(Engagements.class, organization -> Set.of())
        .with(Clock.class, new Clock(() -> NOW));
  }

  private static String part(jakarta.mail.internet.MimeMessage message, int index)
      throws Exception {
    var parts = (jakarta.mail.internet.MimeMultipart) message.getContent();
    return (String) parts.getBodyPart(index).getContent();
  }
}

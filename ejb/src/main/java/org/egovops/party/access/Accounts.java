package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Record;
import org.egovops.party.DutyClass;
import org.egovops.party.Person;

/** The stored accounts, sessions and tokens (账号库). */
@ApplicationScoped
class Accounts {

  @PersistenceContext EntityManager em;
  @Inject AccessSettings settings;

  void add(Record record) {
    em.persist(record);
  }

  void remove(Record record) {
    em.remove(record);
  }

  Person person(long id) {
    Person person = em.find(Person.class, id);
    if (person == null) {
      throw new NotFound(Person.class.getSimpleName(), id);
    }
    return person;
  }

  Person person(String login) {
    return em.createQuery("select p from Person p where p.login = :login", Person.class)
        .setParameter("login", login)
        .getSingleResult();
  }

  /** The account with which somebody may come in now, if there is one. */
  Optional<Account> open(String login, Instant now) {
    return em.createQuery(
            "select a from Account a join fetch a.person p where p.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst()
        .filter(account -> account.person().mayActAt(now))
        .filter(account -> settings.demo() || !account.demonstration());
  }

  /** The same, held so that attempts on one account are decided one after the other. */
  Optional<Account> openAndHeld(String login, Instant now) {
    Optional<Account> account = open(login, now);
    account.ifPresent(held -> em.refresh(held, LockModeType.PESSIMISTIC_WRITE));
    return account;
  }

  /** Whether a machine's owner may come in now, with or without a password of its own. */
  boolean mayEnter(Person person, Instant now) {
    boolean shut = find(person.id()).filter(Account::demonstration).isPresent();
    return person.mayActAt(now) && (settings.demo() || !shut);
  }

  Optional<Account> find(long personId) {
    return em.createQuery("select a from Account a where a.person.id = :person", Account.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  Account of(long personId) {
    return find(personId).orElseThrow(() -> new NotFound(Account.class.getSimpleName(), personId));
  }

  /** The account of a person, made when there is none yet. */
  Account ofOrNew(long personId) {
    return find(personId)
        .orElseGet(
            () -> {
              Account account = new Account(person(personId));
              add(account);
              return account;
            });
  }

  /** The accounts the three administrations have in earnest. */
  long administrators() {
    return em.createQuery(
            "select count(a) from Account a where a.demonstration = false"
                + " and a.person.dutyClass <> :business",
            Long.class)
        .setParameter("business", DutyClass.BUSINESS)
        .getSingleResult();
  }

  /** The people of one duty class, the first registered first. */
  List<Person> people(DutyClass duty) {
    return em.createQuery(
            "select p from Person p where p.dutyClass = :duty order by p.id", Person.class)
        .setParameter("duty", duty)
        .getResultList();
  }

  /** The sessions of a person, the oldest first. */
  List<LoginSession> sessions(long personId) {
    return em.createQuery(
            "select s from LoginSession s where s.personId = :person order by s.startedAt, s.id",
            LoginSession.class)
        .setParameter("person", personId)
        .getResultList();
  }

  Optional<LoginSession> session(String keyDigest) {
    return em.createQuery(
            "select s from LoginSession s where s.keyDigest = :digest", LoginSession.class)
        .setParameter("digest", keyDigest)
        .getResultStream()
        .findFirst();
  }

  /** Notes that a session is in use. */
  void seen(LoginSession session, Instant now) {
    note("update LoginSession r set r.seenAt = :now, r.version = r.version", session, now);
  }

  /** Notes that a token is in use. */
  void used(AccessToken token, Instant now) {
    note("update AccessToken r set r.usedAt = :now, r.version = r.version", token, now);
  }

  /**
   * Requests of one session or token come side by side: past the version, so that none of them
   * fails because another noted it first.
   */
  private void note(String update, Record inUse, Instant now) {
    em.createQuery(update + " where r.id = :id")
        .setParameter("now", now)
        .setParameter("id", inUse.id())
        .executeUpdate();
    em.refresh(inUse);
  }

  AccessToken token(long id) {
    AccessToken token = em.find(AccessToken.class, id);
    if (token == null) {
      throw new NotFound(AccessToken.class.getSimpleName(), id);
    }
    return token;
  }

  Optional<AccessToken> token(String digest) {
    return em.createQuery(
            "select t from AccessToken t join fetch t.person where t.digest = :digest",
            AccessToken.class)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  /** The tokens of a person that still open something. */
  List<AccessToken> openTokens(long personId, Instant now) {
    return em.createQuery(
            "select t from AccessToken t where t.person.id = :person order by t.id",
            AccessToken.class)
        .setParameter("person", personId)
        .getResultStream()
        .filter(token -> token.opensAt(now))
        .toList();
  }

  List<TokenRow> tokens(long personId) {
    return em
        .createQuery(
            "select t from AccessToken t join fetch t.person where t.person.id = :person"
                + " order by t.id desc",
            AccessToken.class)
        .setParameter("person", personId)
        .getResultList()
        .stream()
        .map(TokenRow::of)
        .toList();
  }
}

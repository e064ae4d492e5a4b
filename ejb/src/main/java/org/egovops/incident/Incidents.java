package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.ticket.Contact;
import org.egovops.ticket.ServedUnits;
import org.egovops.ticket.TicketScope;

/** Incidents: the store of incident records and what belongs to them. */
@ApplicationScoped
class Incidents {

  /** A null goes in as a literal: as a parameter it would have no type that PostgreSQL accepts. */
  private static final String NOTHING_DUE =
      " i.nextDue.from = null, i.nextDue.metric = null, i.nextDue.seconds = null,"
          + " i.nextDue.calendarVersionId = null,";

  private static final String DUE =
      " i.nextDue.from = ?4, i.nextDue.metric = ?5, i.nextDue.seconds = ?6,"
          + " i.nextDue.calendarVersionId = ?7,";

  @PersistenceContext EntityManager em;

  void add(Incident incident) {
    em.persist(incident);
  }

  void add(Handover handover) {
    em.persist(handover);
  }

  void add(RemoteConsent consent) {
    em.persist(consent);
  }

  void add(SatisfactionSurvey survey) {
    em.persist(survey);
  }

  /**
   * The incident of a number, if the scope covers it.
   *
   * @throws NotFound also where it exists but lies outside the scope
   */
  Incident get(String number, TicketScope scope) {
    return find(number).filter(scope::covers).orElseThrow(() -> new NotFound("incident", number));
  }

  Optional<Incident> find(String number) {
    return em.createQuery("select i from Incident i where i.number = ?1", Incident.class)
        .setParameter(1, number)
        .getResultStream()
        .findFirst();
  }

  /** Those of some numbers that exist. */
  List<Incident> all(Collection<String> numbers) {
    return em.createQuery("select i from Incident i where i.number in ?1", Incident.class)
        .setParameter(1, numbers)
        .getResultList();
  }

  Optional<Incident> find(long id) {
    return Optional.ofNullable(em.find(Incident.class, id));
  }

  /**
   * Keeps the queue's due time without counting up the version: a clock that moves by itself must
   * not make the engineer's open page stale. Naming the version keeps it, since an update counts it
   * up otherwise.
   */
  void follow(long id, NextDue next) {
    boolean due = next.metric() != null;
    Query update =
        em.createQuery(
                "update Incident i set i.nextDue.at = ?1, i.nextDue.paused = ?2,"
                    + (due ? DUE : NOTHING_DUE)
                    + (next.paused()
                        ? " i.nextDue.secondsLeft = ?8,"
                        : " i.nextDue.secondsLeft = null,")
                    + " i.version = i.version where i.id = ?3")
            .setParameter(1, next.at())
            .setParameter(2, next.paused())
            .setParameter(3, id);
    if (due) {
      update.setParameter(4, next.from()).setParameter(5, next.metric());
      update.setParameter(6, next.length().toSeconds()).setParameter(7, next.calendarVersionId());
    }
    if (next.paused()) {
      update.setParameter(8, next.secondsLeft());
    }
    update.executeUpdate();
  }

  /**
   * Marks that something was added beside the record, so that search and interfaces see it, and who
   * has the record open is shown it before acting: this counts up the version.
   */
  void touch(long id, Instant now) {
    em.createQuery("update Incident i set i.changedAt = ?1 where i.id = ?2 and i.changedAt < ?1")
        .setParameter(1, now)
        .setParameter(2, id)
        .executeUpdate();
  }

  /** The incident a reporting system already sent under this reference. */
  Optional<Incident> findByReference(long contractId, String reference) {
    return em.createQuery("select i from Incident i where i.referenceKey = ?1", Incident.class)
        .setParameter(1, ServedUnits.referenceKey(contractId, reference))
        .getResultStream()
        .findFirst();
  }

  /** Numbers by reference of the incidents a contract has under these references. */
  Map<String, String> numbersByReference(long contractId, Collection<String> references) {
    if (references.isEmpty()) {
      return Map.of();
    }
    List<String> keys =
        references.stream().map(one -> ServedUnits.referenceKey(contractId, one)).toList();
    return em.createQuery(
            "select i.externalReference, i.number from Incident i" + " where i.referenceKey in ?1",
            Object[].class)
        .setParameter(1, keys)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  Page<IncidentRow> page(IncidentQuery query, IncidentSort sort, String after, int limit) {
    return query.page(em, sort, after, limit);
  }

  long count(IncidentQuery query) {
    return query.count(em);
  }

  /** The contacts of some incidents, by id. */
  Map<Long, Contact> contacts(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select i.id, i.contact from Incident i where i.id in ?1", Object[].class)
            .setParameter(1, ids)
            .getResultStream()
            .collect(Collectors.toMap(one -> (Long) one[0], one -> (Contact) one[1]));
  }

  List<Handover> handovers(long incidentId) {
    return ofIncident(Handover.class, "Handover", incidentId);
  }

  List<RemoteConsent> consents(long incidentId) {
    return ofIncident(RemoteConsent.class, "RemoteConsent", incidentId);
  }

  Optional<SatisfactionSurvey> survey(long incidentId) {
    return ofIncident(SatisfactionSurvey.class, "SatisfactionSurvey", incidentId).stream()
        .findFirst();
  }

  private <T> List<T> ofIncident(Class<T> kind, String entity, long incidentId) {
    return em.createQuery(
            "select e from " + entity + " e where e.incidentId = ?1 order by e.id", kind)
        .setParameter(1, incidentId)
        .getResultList();
  }

  /** Writes what is pending, so that the version the caller gets is the one that will be stored. */
  void flush() {
    em.flush();
  }
}

package org.egovops.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.kernel.NotFound;
import org.egovops.servicelevel.calendar.ServiceCalendars;
import org.egovops.servicelevel.calendar.ServiceHours;

/**
 * The agreements (协议库). A revision never changes but for ceasing to hold, so its targets are read
 * once and kept; which revision holds where is asked again after some seconds.
 */
@ApplicationScoped
class Agreements implements TargetBook {

  private static final String HOLDING = "holding";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject ServiceCalendars calendars;

  private final Map<Long, Revision> revisions = new ConcurrentHashMap<>();
  private final Fresh<String, Map<Scope, Long>> holding = new Fresh<>(Duration.ofSeconds(5), 1);

  @Override
  public long agreement(Long contractId, String serviceItem) {
    Map<Scope, Long> now = holding.get(HOLDING, clock.now(), key -> readHolding());
    Scope scope = Scope.of(contractId, serviceItem);
    return Stream.of(scope, scope.anyItem(), scope.anyContract(), Scope.STANDARD)
        .filter(now::containsKey)
        .findFirst()
        .map(now::get)
        .orElseThrow(() -> new NotFound("ServiceLevelAgreement", scope));
  }

  @Override
  public boolean sameAgreement(long agreementId, long otherId) {
    return agreementId == otherId || revision(agreementId).code().equals(revision(otherId).code());
  }

  @Override
  public Optional<ClockTarget> target(long agreementId, FaultLevel level, Metric metric) {
    ServiceLevelTarget target = revision(agreementId).targets().get(new Key(level, metric));
    return Optional.ofNullable(target)
        .map(found -> found.snapshot(agreementId, calendars.currentVersion(found.calendarId())));
  }

  @Override
  public ServiceHours hours(long calendarVersionId) {
    return calendars.hours(calendarVersionId);
  }

  void add(ServiceLevelAgreement agreement) {
    em.persist(agreement);
  }

  void flush() {
    em.flush();
  }

  /** Lets an agreement hold in a scope, in place of the one that did. */
  void assign(Long contractId, String serviceItem, String agreementCode) {
    Scope scope = Scope.of(contractId, serviceItem);
    assignments().stream()
        .filter(found -> Scope.of(found).equals(scope))
        .findFirst()
        .ifPresentOrElse(
            found -> found.assign(agreementCode),
            () -> em.persist(scope.assignment(agreementCode)));
  }

  AgreementAssignment assignment(long id) {
    AgreementAssignment assignment = em.find(AgreementAssignment.class, id);
    if (assignment == null) {
      throw new NotFound("AgreementAssignment", id);
    }
    return assignment;
  }

  void remove(AgreementAssignment assignment) {
    em.remove(assignment);
  }

  /** The revision of an agreement that holds. */
  Optional<ServiceLevelAgreement> find(String code) {
    return em.createQuery(
            "select a from ServiceLevelAgreement a where a.code = :code and a.holds = true",
            ServiceLevelAgreement.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The agreements that hold, by code. */
  List<ServiceLevelAgreement> holdingNow() {
    return em.createQuery(
            "select a from ServiceLevelAgreement a where a.holds = true order by a.code",
            ServiceLevelAgreement.class)
        .getResultList();
  }

  List<ServiceLevelAgreement> revisions(String code) {
    return em.createQuery(
            "select a from ServiceLevelAgreement a where a.code = :code order by a.revision desc",
            ServiceLevelAgreement.class)
        .setParameter("code", code)
        .getResultList();
  }

  List<AgreementAssignment> assignments() {
    return em.createQuery(
            "select a from AgreementAssignment a order by a.contractId, a.serviceItem",
            AgreementAssignment.class)
        .getResultList();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgreementChanged changed) {
    holding.forgetAll();
  }

  private Revision revision(long agreementId) {
    Revision known = revisions.get(agreementId);
    if (known == null) {
      known = read(agreementId);
      revisions.put(agreementId, known);
    }
    return known;
  }

  private Revision read(long agreementId) {
    ServiceLevelAgreement agreement = em.find(ServiceLevelAgreement.class, agreementId);
    if (agreement == null) {
      throw new NotFound("ServiceLevelAgreement", agreementId);
    }
    Map<Key, ServiceLevelTarget> targets =
        agreement.targets().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    target -> new Key(target.faultLevel(), target.metric()), target -> target));
    return new Revision(agreement.code(), targets);
  }

  private Map<Scope, Long> readHolding() {
    Map<String, Long> ids =
        holdingNow().stream()
            .collect(Collectors.toMap(ServiceLevelAgreement::code, ServiceLevelAgreement::id));
    return assignments().stream()
        .collect(Collectors.toMap(Scope::of, found -> ids.get(found.agreementCode())));
  }

  private record Revision(String code, Map<Key, ServiceLevelTarget> targets) {}

  private record Key(FaultLevel level, Metric metric) {}

  private record Scope(long contractId, String serviceItem) {
    static final Scope STANDARD =
        new Scope(AgreementAssignment.ANY_CONTRACT, AgreementAssignment.ANY_ITEM);

    static Scope of(AgreementAssignment assignment) {
      return new Scope(assignment.contractId(), assignment.serviceItem());
    }

    static Scope of(Long contractId, String serviceItem) {
      return new Scope(
          contractId == null ? AgreementAssignment.ANY_CONTRACT : contractId,
          serviceItem == null || serviceItem.isBlank()
              ? AgreementAssignment.ANY_ITEM
              : serviceItem.strip());
    }

    Scope anyItem() {
      return new Scope(contractId, AgreementAssignment.ANY_ITEM);
    }

    Scope anyContract() {
      return new Scope(AgreementAssignment.ANY_CONTRACT, serviceItem);
    }

    AgreementAssignment assignment(String agreementCode) {
      return new AgreementAssignment(contractId, serviceItem, agreementCode);
    }
  }
}

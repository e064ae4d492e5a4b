package org.egovops.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.kernel.NotFound;
import org.egovops.party.Actor;

/**
 * Contracts (合同查询) for the doors of other processes, asked at every ticket and therefore answered
 * from memory; a change on another node is seen after five seconds at most. Asks for no permission:
 * the door that calls has checked its own.
 */
@ApplicationScoped
public class Contracts {

  static final Duration STALE_AT_MOST = Duration.ofSeconds(5);
  private static final String ALL = "all";

  @Inject ServiceContracts store;
  @Inject Clock clock;

  private final Fresh<String, List<ContractTerms>> fresh = new Fresh<>(STALE_AT_MOST, 1);

  /**
   * The terms of a contract as they stand.
   *
   * @throws NotFound when there is no such contract
   */
  public ContractTerms current(long id) {
    return find(id).orElseThrow(() -> new NotFound("contract", id));
  }

  public Optional<ContractTerms> find(long id) {
    return first(terms -> terms.id() == id);
  }

  /** The contract that carries this number. */
  public Optional<ContractTerms> byNumber(String number) {
    return first(terms -> terms.number().equals(number));
  }

  /**
   * The contracts under which people of this unit may report at this moment: in force, from
   * start-up to the end of the term. Usually one.
   */
  public List<ContractTerms> serving(long unitId, Instant at) {
    return all().stream()
        .filter(terms -> terms.openAt(at) && terms.serves(unitId))
        .sorted(Comparator.comparing(ContractTerms::number))
        .toList();
  }

  /** The signed contracts under which service was given on any of these days, by number. */
  public List<ContractTerms> servedBetween(LocalDate first, LocalDate last) {
    return all().stream()
        .filter(terms -> terms.servedBetween(first, last))
        .sorted(Comparator.comparing(ContractTerms::number))
        .toList();
  }

  /** Ids of the contracts an actor may know of; see {@link ContractTerms#within}. */
  public Set<Long> within(Actor actor) {
    return all().stream()
        .filter(terms -> terms.within(actor))
        .map(ContractTerms::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The transaction that changes a contract sees its own change … */
  void changing(@Observes ContractEvent changed) {
    fresh.forgetAll();
  }

  /** … and everybody else the outcome. */
  void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) ContractEvent changed) {
    fresh.forgetAll();
  }

  private Optional<ContractTerms> first(Predicate<ContractTerms> wanted) {
    return all().stream().filter(wanted).findFirst();
  }

  private List<ContractTerms> all() {
    return fresh.get(ALL, clock.now(), key -> load());
  }

  private List<ContractTerms> load() {
    return store.all().stream().map(ServiceContract::terms).toList();
  }
}

package org.egovops.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.kernel.RuleBroken;

/**
 * Configuration (配置查询) for the doors of other processes, in their transaction: which items are
 * meant, and does the contract cover them. Asks for no permission: the door that calls has checked
 * its own.
 */
@ApplicationScoped
public class Configuration {

  static final Duration STALE_AT_MOST = Duration.ofSeconds(5);
  private static final int MOST_CONTRACTS = 1_000;

  @Inject ConfigurationItems store;
  @Inject Clock clock;

  private final Fresh<Long, Set<Long>> lists = new Fresh<>(STALE_AT_MOST, MOST_CONTRACTS);

  /**
   * The items people named by their numbers.
   *
   * @throws RuleBroken {@code configuration.item-unknown} with the numbers that are none
   */
  public List<ConfigurationItem> items(Collection<String> numbers) {
    List<ConfigurationItem> found = store.byNumber(numbers);
    Set<String> unknown = new TreeSet<>(numbers);
    found.forEach(item -> unknown.remove(item.number()));
    if (!unknown.isEmpty()) {
      throw RuleBroken.at(
          "configurationItems", "configuration.item-unknown", String.join(", ", unknown));
    }
    return found;
  }

  /** The items of known ids, by number, for a record that names them. */
  public List<ConfigurationItem> byIds(Set<Long> ids) {
    return store.byIds(ids);
  }

  /**
   * Whether the contract's hardware and software lists contain this item (SCP-14…16); answered from
   * memory, a change on another node is seen after five seconds at most.
   */
  public boolean inScope(long contractId, long itemId) {
    return list(contractId).contains(itemId);
  }

  /** Those of the items that the contract does not cover; work on them needs a decision first. */
  public Set<Long> outOfScope(long contractId, Collection<Long> itemIds) {
    Set<Long> covered = list(contractId);
    return itemIds.stream()
        .filter(item -> !covered.contains(item))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The transaction that changes something sees its own change … */
  void changing(@Observes ScopeChanged changed) {
    lists.forget(changed.contractId());
  }

  /** … and everybody else the outcome. */
  void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) ScopeChanged changed) {
    lists.forget(changed.contractId());
  }

  private Set<Long> list(long contractId) {
    return lists.get(contractId, clock.now(), contract -> Set.copyOf(store.covered(contract)));
  }
}

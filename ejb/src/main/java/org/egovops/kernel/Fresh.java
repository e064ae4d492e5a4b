package org.egovops.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Fresh values (短时缓存): keeps what was loaded for a few seconds, so that a question asked at every
 * request costs the database one answer per key and period. Nodes do not tell one another of
 * changes; the period is how long a change on another node may go unseen.
 *
 * @param <K> what is asked for
 * @param <V> the answer; never null
 */
public final class Fresh<K, V> {

  private final Map<K, Loaded<V>> kept = new ConcurrentHashMap<>();
  private final Duration period;
  private final int most;

  /**
   * A cache that trusts an answer for {@code period} and holds at most about {@code most} of them.
   */
  public Fresh(Duration period, int most) {
    this.period = period;
    this.most = most;
  }

  /** The answer for {@code key}, loaded anew when older than the period. */
  public V get(K key, Instant now, Function<K, V> load) {
    V found = find(key, now);
    if (found != null) {
      return found;
    }
    V value = load.apply(key);
    keep(key, value, now);
    return value;
  }

  /** The answer kept for {@code key}, or null where there is none that is fresh. */
  public V find(K key, Instant now) {
    Loaded<V> found = kept.get(key);
    return found != null && found.freshAt(now, period) ? found.value() : null;
  }

  /** Keeps an answer, unless there are too many fresh ones already. */
  public void keep(K key, V value, Instant now) {
    if (kept.size() >= most) {
      kept.values().removeIf(old -> !old.freshAt(now, period));
    }
    if (kept.size() < most) {
      kept.put(key, new Loaded<>(value, now));
    }
  }

  /** Forgets one answer, because it was changed here. */
  public void forget(K key) {
    kept.remove(key);
  }

  /** Forgets everything. */
  public void forgetAll() {
    kept.clear();
  }

  private record Loaded<V>(V value, Instant at) {
    boolean freshAt(Instant now, Duration period) {
      return !now.isBefore(at) && now.isBefore(at.plus(period));
    }
  }
}

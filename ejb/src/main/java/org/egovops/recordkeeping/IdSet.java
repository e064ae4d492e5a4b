package org.egovops.recordkeeping;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Set of ids (编号集合) that costs a bit for each id of a crowded stretch: a million fit in 1 MB. */
final class IdSet {

  private static final int STRETCH_BITS = 16;
  private static final long WITHIN = (1L << STRETCH_BITS) - 1;

  private final Map<Long, BitSet> stretches = new HashMap<>();

  /** Adds an id; false when it was there already. */
  boolean add(long id) {
    BitSet stretch = stretches.computeIfAbsent(id >>> STRETCH_BITS, key -> new BitSet());
    int within = (int) (id & WITHIN);
    boolean added = !stretch.get(within);
    stretch.set(within);
    return added;
  }

  boolean contains(long id) {
    BitSet stretch = stretches.get(id >>> STRETCH_BITS);
    return stretch != null && stretch.get((int) (id & WITHIN));
  }
}

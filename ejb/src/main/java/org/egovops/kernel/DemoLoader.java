package org.egovops.kernel;

import java.time.Instant;

/**
 * Demonstration loader (演示数据装载): fills one corner of an empty system so that it can be tried out.
 * Runs in demonstration mode only, in the order of {@link #order()} from the ground up: people 10
 * to 30, contracts and configuration 40, tickets 60. Each load runs in a transaction of its own.
 */
public interface DemoLoader {

  /** Place in the order of loading. */
  int order();

  /** Whether the data are there already. */
  boolean loaded();

  /** Loads the data as of {@code now}. */
  void load(Instant now);
}

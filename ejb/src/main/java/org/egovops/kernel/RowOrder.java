package org.egovops.kernel;

import java.time.Instant;

/** Order (排序) of a list by a time that is never null, with an index behind it. */
public interface RowOrder {

  /** Sorts behind every time; a database null would sort differently on each product. */
  Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /** Path of the time in JPQL, beginning with {@code e.}. */
  String path();

  boolean ascending();
}

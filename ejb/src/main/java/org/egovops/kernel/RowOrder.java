package org.egovops.kernel;

/** Order (排序) of a list by a time that is never null, with an index behind it. */
public interface RowOrder {

  /** Path of the time in JPQL, beginning with {@code e.}. */
  String path();

  boolean ascending();
}

package org.egovops.kernel;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Collision (并发冲突): two ask for the same at the same moment, each looks, finds nothing and writes;
 * a unique index lets one of them through. The other's transaction is lost, so it is asked again
 * from outside, and then finds what the first has made.
 */
public final class Collision {

  /** Class of the SQL states of broken constraints. */
  private static final String CONSTRAINT = "23";

  private Collision() {}

  /**
   * Does the work, and once more when somebody else was first. The work must be a whole
   * transaction: in one that has failed nothing can be found.
   */
  public static <T> T askAgain(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException thrown) {
      if (!in(thrown)) {
        throw thrown;
      }
      return work.get();
    }
  }

  /** Whether something failed because the same record was there first. */
  public static boolean in(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getSQLState())
        .filter(Objects::nonNull)
        .anyMatch(state -> state.startsWith(CONSTRAINT));
  }
}

package org.egovops.web.screen;

import java.util.Optional;
import java.util.stream.Stream;

/** Causes (原因) of an error, from the outermost to the root. */
final class Causes {

  private static final int DEEPEST = 20;

  private Causes() {}

  /** The first of the error and its causes that is of this type. */
  static <T extends Throwable> Optional<T> find(Throwable error, Class<T> type) {
    return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}

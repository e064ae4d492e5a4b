package org.egovops.web.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Chosen value (筛选值) of an address as people bookmark it: what names nothing chooses nothing. */
public final class Chosen {

  private Chosen() {}

  /** The constant a parameter names, whatever its case. */
  public static <E extends Enum<E>> Optional<E> of(Class<E> kind, String name) {
    String wanted = name == null ? "" : name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(kind.getEnumConstants())
        .filter(value -> value.name().equals(wanted))
        .findFirst();
  }
}

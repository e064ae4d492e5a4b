package org.egovops.web.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Choices (筛选参数) of an address, as people bookmark and send it: what names nothing chooses nothing.
 */
public final class Choices {

  private Choices() {}

  /** The constant of this name; empty where there is none. */
  public static <E extends Enum<E>> Optional<E> one(Class<E> kind, String name) {
    String wanted = name == null ? "" : name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(kind.getEnumConstants())
        .filter(value -> value.name().equals(wanted))
        .findFirst();
  }

  /** Hands the constant of this name on as the only one of a filter. */
  public static <E extends Enum<E>> void set(Class<E> kind, String name, Consumer<Set<E>> target) {
    one(kind, name).map(Set::of).ifPresent(target);
  }

  /** The id a parameter names, where it is one. */
  public static void id(String text, Consumer<Long> target) {
    if (text != null && text.strip().matches("\\d{1,18}")) {
      target.accept(Long.valueOf(text.strip()));
    }
  }
}

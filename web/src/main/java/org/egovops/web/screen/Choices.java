package org.egovops.web.screen;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Choices (筛选参数) of an address, as people bookmark and send it: what names nothing chooses nothing,
 * and the list says so.
 */
public final class Choices {

  private static final String IGNORED = "ignored";

  private Choices() {}

  /** The constant of this name; empty where there is none. */
  public static <E extends Enum<E>> Optional<E> one(Class<E> kind, String name) {
    String wanted = name == null ? "" : name.strip().toUpperCase(Locale.ROOT);
    Optional<E> choice =
        Arrays.stream(kind.getEnumConstants())
            .filter(value -> value.name().equals(wanted))
            .findFirst();
    if (choice.isEmpty()) {
      ignore(name);
    }
    return choice;
  }

  /** Hands the constant of this name on as the only one of a filter. */
  public static <E extends Enum<E>> void set(Class<E> kind, String name, Consumer<Set<E>> target) {
    one(kind, name).map(Set::of).ifPresent(target);
  }

  /** The id a parameter names, where it is one. */
  public static Optional<Long> id(String text) {
    if (text != null && text.strip().matches("\\d{1,18}")) {
      return Optional.of(Long.valueOf(text.strip()));
    }
    ignore(text);
    return Optional.empty();
  }

  /** Hands the id on that a parameter names, where it is one. */
  public static void id(String text, Consumer<Long> target) {
    id(text).ifPresent(target);
  }

  /**
   * Has the list say that a condition was left out, as {@code e:table} does, unless it is empty.
   */
  public static void ignore(String condition) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces != null && condition != null && !condition.isBlank()) {
      faces.getExternalContext().getRequestMap().put(IGNORED, condition);
    }
  }
}

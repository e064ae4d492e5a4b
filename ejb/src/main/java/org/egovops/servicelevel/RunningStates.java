package org.egovops.servicelevel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Running states (计时状态): the states of a record in which a clock counts. Kept as names, since any
 * kind of record may be measured; written {@code IN_WORK,DIAGNOSING}, or {@code *,-WAIT_CUSTOMER}
 * for all states but the named ones.
 */
public final class RunningStates {

  private static final String ALL = "*";

  private final Set<String> names;
  private final boolean allBut;

  private RunningStates(boolean allBut, Collection<String> names) {
    this.allBut = allBut;
    this.names = Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /** Counts in all states but these. */
  public static RunningStates allBut(String... waits) {
    return new RunningStates(true, Set.of(waits));
  }

  /** Counts in these states only. */
  public static RunningStates only(String... states) {
    return new RunningStates(false, Set.of(states));
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException when the text is not such a list
   */
  public static RunningStates parse(String text) {
    String[] words = text.replaceAll("\\s", "").split(",");
    if (!words[0].equals(ALL)) {
      return new RunningStates(false, names(words, 0, ""));
    }
    return new RunningStates(true, names(words, 1, "-"));
  }

  private static Collection<String> names(String[] words, int skipped, String sign) {
    return Arrays.stream(words).skip(skipped).map(word -> name(word, sign)).toList();
  }

  private static String name(String word, String sign) {
    String name = word.startsWith(sign) ? word.substring(sign.length()) : "";
    if (!name.matches("[A-Z][A-Z0-9_]{0,39}")) {
      throw new IllegalArgumentException("Not a state: " + word);
    }
    return name;
  }

  /** Whether a clock counts while the record is in {@code state}. */
  public boolean include(String state) {
    return allBut != names.contains(state);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RunningStates states
        && allBut == states.allBut
        && names.equals(states.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return allBut
        ? ALL + names.stream().map(name -> ",-" + name).collect(Collectors.joining())
        : String.join(",", names);
  }
}

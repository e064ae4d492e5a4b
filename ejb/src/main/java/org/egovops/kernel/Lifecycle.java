package org.egovops.kernel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Lifecycle (生命周期): the transition table of one process. Whatever is not in the table cannot
 * happen; buttons are drawn from the same table that guards the record.
 *
 * @param <S> states
 * @param <A> actions
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {

  private final Class<S> states;
  private final Class<A> actions;
  private final Map<S, Map<A, S>> table;

  private Lifecycle(Class<S> states, Class<A> actions, Map<S, Map<A, S>> table) {
    this.states = states;
    this.actions = actions;
    this.table = table;
  }

  public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> of(
      Class<S> states, Class<A> actions) {
    return new Builder<>(states, actions);
  }

  /**
   * The state after {@code action}.
   *
   * @throws IllegalTransition when the table has no such action in {@code state}
   */
  public S next(S state, A action) {
    S next = table.get(state).get(action);
    if (next == null) {
      throw new IllegalTransition(state, action);
    }
    return next;
  }

  /** The actions that exist in a state, in the order of their declaration. */
  public Set<A> allowed(S state) {
    return Collections.unmodifiableSet(table.get(state).keySet());
  }

  public Class<S> states() {
    return states;
  }

  public Class<A> actions() {
    return actions;
  }

  /**
   * Collects the table; each pair may be said once.
   *
   * @param <S> states
   * @param <A> actions
   */
  public static final class Builder<S extends Enum<S>, A extends Enum<A>> {

    private final Class<S> states;
    private final Class<A> actions;
    private final Map<S, Map<A, S>> table;

    private Builder(Class<S> states, Class<A> actions) {
      this.states = states;
      this.actions = actions;
      this.table = new EnumMap<>(states);
      EnumSet.allOf(states).forEach(state -> table.put(state, new EnumMap<>(actions)));
    }

    /** {@code action} leads from {@code from} to {@code to}. */
    public Builder<S, A> on(S from, A action, S to) {
      if (table.get(from).putIfAbsent(action, to) != null) {
        throw new IllegalArgumentException(from + " × " + action + " is said twice");
      }
      return this;
    }

    /** {@code action} leads from each of {@code from} to {@code to}. */
    public Builder<S, A> on(Set<S> from, A action, S to) {
      from.forEach(state -> on(state, action, to));
      return this;
    }

    /** {@code action} is possible in each of {@code in} and leaves the state as it is. */
    public Builder<S, A> stay(Set<S> in, A action) {
      in.forEach(state -> on(state, action, state));
      return this;
    }

    public Lifecycle<S, A> build() {
      return new Lifecycle<>(states, actions, table);
    }
  }
}

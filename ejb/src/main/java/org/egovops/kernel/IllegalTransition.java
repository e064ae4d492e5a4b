package org.egovops.kernel;

/** Illegal transition (非法状态变更): the action does not exist in the record's present state. */
public final class IllegalTransition extends BusinessException {

  private static final long serialVersionUID = 1L;

  public IllegalTransition(Enum<?> state, Enum<?> action) {
    super("lifecycle.illegal-transition", state, action);
  }
}

package org.egovops.party.access;

import org.egovops.party.Caller;

/**
 * Admission (登录结果): what became of an attempt to come in.
 *
 * @param outcome what happened
 * @param caller who is in, only when {@code ENTERED}
 * @param session key of the new session, only when {@code ENTERED}
 * @param pending what the second factor completes, while it is still missing
 * @param obligation what must be done first, or null
 */
public record Admission(
    Outcome outcome, Caller caller, String session, PendingLogin pending, Obligation obligation) {

  /** Ways an attempt ends. */
  public enum Outcome {
    /** 登录成功. */
    ENTERED,
    /** 口令正确,待输入动态口令. */
    CODE_NEEDED,
    /** 拒绝: wrong, locked, closed or unknown — which of them is not said. */
    REFUSED,
    /** 尝试过多: the address must wait. */
    TOO_MANY
  }

  static final Admission REFUSED = new Admission(Outcome.REFUSED, null, null, null, null);
  static final Admission TOO_MANY = new Admission(Outcome.TOO_MANY, null, null, null, null);

  /** The same answer, with the step kept open for another try unless it is done. */
  Admission again(PendingLogin step) {
    return outcome == Outcome.ENTERED
        ? this
        : new Admission(outcome, caller, session, step, obligation);
  }

  static Admission codeNeeded(PendingLogin pending) {
    return new Admission(Outcome.CODE_NEEDED, null, null, pending, null);
  }

  static Admission entered(Caller caller, String session, Obligation obligation) {
    return new Admission(Outcome.ENTERED, caller, session, null, obligation);
  }
}

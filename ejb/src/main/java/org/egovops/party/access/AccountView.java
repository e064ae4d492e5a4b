package org.egovops.party.access;

import java.time.Duration;
import java.time.Instant;

/** Account view (账号视图): the selections the system administrator goes through (SEC-05). */
public enum AccountView {
  /** 全部. */
  ALL("1 = 1"),
  /** 已锁定: after failures, now. */
  LOCKED("a.lockedUntil > :moment"),
  /** 从未启用: registered, and no password was ever given out. */
  WITHOUT_PASSWORD("a.id is null and p.active = true"),
  /** 长期未用: somebody who has not come in for ninety days. */
  UNUSED(
      "p.active = true and p.kind = org.egovops.party.PersonKind.HUMAN and (a.lastLoginAt < :moment"
          + " or a.lastLoginAt is null and a.passwordSetAt < :moment)",
      Duration.ofDays(-90)),
  /** 即将到期: ends within thirty days, or has ended. */
  EXPIRING("p.active = true and p.expiresAt < :moment", Duration.ofDays(30)),
  /** 已停用. */
  CLOSED("p.active = false"),
  /** 外部系统. */
  MACHINES("p.kind = org.egovops.party.PersonKind.MACHINE");

  private final String condition;
  private final Duration away;

  AccountView(String condition) {
    this(condition, Duration.ZERO);
  }

  AccountView(String condition, Duration away) {
    this.condition = condition;
    this.away = away;
  }

  /** Condition over person {@code p} and account {@code a}. */
  String condition() {
    return condition;
  }

  /** Whether the condition asks for a {@link #moment}. */
  boolean hasMoment() {
    return condition.contains(":moment");
  }

  Instant moment(Instant now) {
    return now.plus(away);
  }
}

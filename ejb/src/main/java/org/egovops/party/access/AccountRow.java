package org.egovops.party.access;

import java.time.Duration;
import java.time.Instant;
import org.egovops.party.Person;

/**
 * Account row (账号状态), as the system administrator sees it.
 *
 * @param exists false while no password was ever given out
 * @param locked locked after failures, now
 * @param secondFactor a second factor is enrolled
 * @param sessions sessions in use
 */
public record AccountRow(
    long personId,
    String login,
    boolean exists,
    boolean locked,
    boolean secondFactor,
    int sessions,
    Instant lastLoginAt,
    Instant passwordExpiresAt) {

  static AccountRow of(Account account, int sessions, Duration validFor, Instant now) {
    return new AccountRow(
        account.person().id(),
        account.person().login(),
        true,
        account.lockedAt(now),
        account.hasSecondFactor(),
        sessions,
        account.lastLoginAt(),
        account.passwordExpiresAt(validFor));
  }

  static AccountRow none(Person person) {
    return new AccountRow(person.id(), person.login(), false, false, false, 0, null, null);
  }
}

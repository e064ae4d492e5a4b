package org.egovops.party.access;

import java.time.Instant;
import org.egovops.party.DutyClass;
import org.egovops.party.PersonKind;
import org.egovops.party.Side;

/**
 * Account entry (账号列表行): a person or machine and how the account stands.
 *
 * @param version version of the person's record
 * @param accountId null while no password was ever given out
 * @param factorSince since when a second factor is enrolled, or null
 */
public record AccountEntry(
    long personId,
    long version,
    String login,
    String name,
    String unit,
    Side side,
    String jobTitle,
    PersonKind kind,
    DutyClass dutyClass,
    boolean active,
    Instant expiresAt,
    Long accountId,
    Boolean oneTime,
    Instant lockedUntil,
    Instant lastLoginAt,
    Instant factorSince) {

  /** How the account stands at {@code now}; what keeps somebody out comes first. */
  public AccountStanding standing(Instant now) {
    if (!active) {
      return AccountStanding.CLOSED;
    }
    if (expiresAt != null && !now.isBefore(expiresAt)) {
      return AccountStanding.EXPIRED;
    }
    if (lockedUntil != null && now.isBefore(lockedUntil)) {
      return AccountStanding.LOCKED;
    }
    if (accountId == null) {
      return kind == PersonKind.MACHINE ? AccountStanding.OPEN : AccountStanding.WITHOUT_PASSWORD;
    }
    boolean toChoose = kind == PersonKind.HUMAN && Boolean.TRUE.equals(oneTime);
    return toChoose ? AccountStanding.ONE_TIME : AccountStanding.OPEN;
  }
}

package org.egovops.party.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Person;
import org.egovops.party.PersonKind;
import org.egovops.party.PersonalData;

/**
 * Account (账号): by what a person proves to be that person — password and second factor — and how
 * often this has just failed. Some failures in a row lock the account for a while.
 */
@Entity
@Table(name = "account")
public class Account extends Record {

  /** Former passwords kept at most, as many as a policy can ask for. */
  private static final int MOST_REMEMBERED = 24;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_set_at")
  private Instant passwordSetAt;

  @Column(name = "one_time")
  private boolean oneTime;

  private int failures;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "last_login_at")
  private Instant lastLoginAt;

  @Convert(converter = PersonalData.class)
  @Column(name = "totp_secret")
  private String totpSecret;

  @Column(name = "totp_confirmed_at")
  private Instant totpConfirmedAt;

  @Column(name = "totp_last_step")
  private long totpLastStep;

  private boolean demonstration;

  @ElementCollection
  @CollectionTable(name = "former_password", joinColumns = @JoinColumn(name = "account_id"))
  private Set<FormerPassword> former = new HashSet<>();

  protected Account() {}

  Account(Person person) {
    this.person = person;
  }

  /**
   * Sets a password of the person's own choice.
   *
   * @throws RuleBroken see {@link PasswordPolicy#require}
   */
  void choosePassword(String password, PasswordPolicy policy, Instant now) {
    policy.require(person.login(), password, rememberedHashes(policy));
    setPassword(password, false, now);
  }

  /** Gives out a password that opens once, to choose another. */
  void giveOneTimePassword(String password, Instant now) {
    setPassword(password, true, now);
    demonstration = false;
    unlock();
  }

  /** Gives a password that everybody may read in the manual; opens in demonstration mode only. */
  void demonstrate(String password, Instant now) {
    setPassword(password, false, now);
    demonstration = true;
  }

  private void setPassword(String password, boolean once, Instant now) {
    if (passwordHash != null && !oneTime) {
      former.add(new FormerPassword(passwordHash, now));
    }
    former.stream()
        .sorted(Comparator.comparing(FormerPassword::replacedAt).reversed())
        .skip(MOST_REMEMBERED)
        .toList()
        .forEach(former::remove);
    passwordHash = PasswordHash.of(password);
    passwordSetAt = now;
    oneTime = once;
  }

  private List<String> rememberedHashes(PasswordPolicy policy) {
    List<String> hashes = new ArrayList<>();
    if (passwordHash != null) {
      hashes.add(passwordHash);
    }
    former.stream()
        .sorted(Comparator.comparing(FormerPassword::replacedAt).reversed())
        .limit(policy.remembered() - 1L)
        .map(FormerPassword::hash)
        .forEach(hashes::add);
    return hashes;
  }

  /** Counts a failure; true when it locks the account. */
  boolean fail(Lockout lockout, Instant now) {
    if (lockedAt(now)) {
      return false;
    }
    failures++;
    if (failures < lockout.failures()) {
      return false;
    }
    failures = 0;
    lockedUntil = now.plus(lockout.length());
    return true;
  }

  /** Everything was right. */
  void enter(Instant now) {
    failures = 0;
    lockedUntil = null;
    lastLoginAt = now;
  }

  void unlock() {
    failures = 0;
    lockedUntil = null;
  }

  /** Begins the enrolment of a second factor; it counts when a code has confirmed it. */
  void propose(String secret) {
    totpSecret = secret;
    totpConfirmedAt = null;
    totpLastStep = 0;
  }

  /** Confirms the second factor, whose first code was right. */
  void confirm(Instant now) {
    totpConfirmedAt = now;
  }

  void removeSecondFactor() {
    propose(null);
  }

  /** Whether the code is right and has not been used before. */
  boolean acceptCode(String code, Instant now) {
    if (totpSecret == null || code == null) {
      return false;
    }
    OptionalLong step = Totp.step(totpSecret, code, now);
    if (step.isEmpty() || step.getAsLong() <= totpLastStep) {
      return false;
    }
    totpLastStep = step.getAsLong();
    return true;
  }

  /** What must be done first; empty when everything is in order. */
  Optional<Obligation> obligationAt(Instant now, Duration validFor, boolean demo) {
    if (person.kind() == PersonKind.MACHINE) {
      return Optional.empty();
    }
    if (oneTime || !now.isBefore(passwordSetAt.plus(validFor)) && !demo) {
      return Optional.of(Obligation.CHANGE_PASSWORD);
    }
    boolean needsFactor = person.dutyClass().administers() && !demo && !hasSecondFactor();
    return needsFactor ? Optional.of(Obligation.ENROL_SECOND_FACTOR) : Optional.empty();
  }

  public Person person() {
    return person;
  }

  String passwordHash() {
    return passwordHash;
  }

  public boolean hasSecondFactor() {
    return totpConfirmedAt != null;
  }

  /** Whether the account belongs to the demonstration and must stay shut in earnest. */
  boolean demonstration() {
    return demonstration;
  }

  public boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  public Instant lastLoginAt() {
    return lastLoginAt;
  }

  /** When another password must be chosen; null before the first. */
  Instant passwordExpiresAt(Duration validFor) {
    return passwordSetAt == null ? null : passwordSetAt.plus(validFor);
  }
}

package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.party.Caller;
import org.egovops.party.PersonKind;

/**
 * Authentication (身份鉴别): the front door. A person comes in with a password and, where enrolled, a
 * code; a machine shows its password or a token with every request. Nothing here says why somebody
 * was refused, and an unknown login takes as long as a known one.
 */
@ApplicationScoped
public class Authentication {

  /** How long an address waits after too many failures, at most. */
  public static final Duration WAIT = FailedLogins.WINDOW;

  @Inject Doorkeeper doorkeeper;
  @Inject FailedLogins failures;
  @Inject Sessions sessions;
  @Inject SessionBook book;
  @Inject Tokens tokens;
  @Inject MachinePasswords machines;
  @Inject Clock clock;

  /** A person's first step. */
  public Admission login(String login, String password, String address) {
    Instant now = clock.now();
    if (!failures.begin(address, now)) {
      return Admission.TOO_MANY;
    }
    String name = login.strip().toLowerCase(Locale.ROOT);
    String hash = doorkeeper.passwordHash(name, PersonKind.HUMAN, now);
    boolean right = PasswordHash.matches(password, hash);
    return settled(doorkeeper.decide(name, right, address, now), address);
  }

  /** A person's second step, where a second factor is enrolled; may be tried again for a while. */
  public Admission code(PendingLogin pending, String code, String address) {
    Instant now = clock.now();
    if (!pending.goodAt(now)) {
      return Admission.REFUSED;
    }
    if (!failures.begin(address, now)) {
      return Admission.TOO_MANY.again(pending);
    }
    Admission admission = doorkeeper.decideCode(pending.login(), code, address, now);
    return settled(admission, address).again(pending);
  }

  private Admission settled(Admission admission, String address) {
    if (admission.outcome() != Admission.Outcome.REFUSED) {
      failures.succeeded(address);
    }
    return admission;
  }

  /** Whether a session is still open; one that has been ended elsewhere is not. */
  public boolean isOpen(String session) {
    return sessions.isOpen(session, clock.now());
  }

  /** Ends a session (退出). */
  public void logout(String session) {
    book.end(session);
  }

  /** What somebody logged in must still do, once a duty has been done. */
  public Optional<Obligation> obligation(Caller caller) {
    return book.obligation(caller.login(), clock.now());
  }

  /** A machine's request with a token. */
  public MachineAdmission token(String token, String address) {
    Instant now = clock.now();
    Optional<Caller> caller = tokens.find(token, now);
    boolean wait = caller.isEmpty() && !failures.begin(address, now);
    return new MachineAdmission(caller, wait);
  }

  /** A machine's request with its password; people cannot come in this way. */
  public MachineAdmission password(String login, String password, String address) {
    Instant now = clock.now();
    Optional<Caller> known = machines.find(login, password, now);
    if (known.isPresent()) {
      return new MachineAdmission(known, false);
    }
    if (!failures.begin(address, now)) {
      return new MachineAdmission(Optional.empty(), true);
    }
    String hash = doorkeeper.passwordHash(login, PersonKind.MACHINE, now);
    boolean right = PasswordHash.matches(password, hash);
    Optional<Caller> caller = doorkeeper.decideMachine(login, right, now);
    caller.ifPresent(
        found -> {
          failures.succeeded(address);
          machines.keep(login, password, found, now);
        });
    return new MachineAdmission(caller, false);
  }

  /**
   * What became of a machine's request.
   *
   * @param caller who it is, or empty when refused
   * @param tooMany the address has failed too often and must wait
   */
  public record MachineAdmission(Optional<Caller> caller, boolean tooMany) {}
}

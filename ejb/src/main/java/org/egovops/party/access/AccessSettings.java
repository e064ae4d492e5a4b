package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.egovops.kernel.Home;
import org.egovops.party.parameter.Parameter;
import org.egovops.party.parameter.Parameters;

/**
 * Access settings (登录参数): what an office may set for itself comes from the parameters; {@code
 * egovops.demo} (false) is said at start and cannot be changed while running.
 */
@ApplicationScoped
public class AccessSettings {

  @Inject Parameters parameters;

  private final boolean demo;

  public AccessSettings() {
    this(Boolean.parseBoolean(Home.setting("egovops.demo", "false")));
  }

  AccessSettings(boolean demo) {
    this.demo = demo;
  }

  /** How long a session lives without a request. */
  public Duration idle() {
    return Duration.ofMinutes(parameters.number(Parameter.SESSION_IDLE_MINUTES));
  }

  /** How many sessions a person may have at once; the oldest ends when one more begins. */
  public int sessions() {
    return parameters.number(Parameter.SESSION_LIMIT);
  }

  /** After how many failures in a row an account is locked, and for how long. */
  Lockout lockout() {
    return new Lockout(
        parameters.number(Parameter.LOCKOUT_FAILURES),
        Duration.ofMinutes(parameters.number(Parameter.LOCKOUT_MINUTES)));
  }

  /** What is asked of a password. */
  PasswordPolicy passwords() {
    return new PasswordPolicy(
        parameters.number(Parameter.PASSWORD_LENGTH),
        parameters.number(Parameter.PASSWORD_REMEMBERED),
        Duration.ofDays(parameters.number(Parameter.PASSWORD_DAYS)));
  }

  /** Demonstration mode (演示模式): known accounts and passwords, second factor optional. */
  public boolean demo() {
    return demo;
  }
}

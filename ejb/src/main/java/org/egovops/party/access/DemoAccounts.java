package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.egovops.kernel.DemoLoader;
import org.egovops.party.DutyClass;
import org.egovops.party.Permission;
import org.egovops.party.Person;

/**
 * Demonstration accounts (演示账号): everybody has the same documented password, and the monitoring
 * platform a documented token. Both open in demonstration mode only.
 */
@ApplicationScoped
class DemoAccounts implements DemoLoader {

  static final String PASSWORD = "Try-eGovOps-2026";
  static final String TOKEN = "demonstration-token-of-the-monitoring-platform";
  private static final String FIRST_LOGIN = "sysadmin";
  private static final String MACHINE_LOGIN = "monitor";

  @Inject Accounts accounts;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public boolean loaded() {
    return accounts.find(accounts.person(FIRST_LOGIN).id()).isPresent();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void load(Instant now) {
    everybody().forEach(person -> open(person, now));
    issue(accounts.person(MACHINE_LOGIN), now);
  }

  private Stream<Person> everybody() {
    return Arrays.stream(DutyClass.values()).flatMap(duty -> accounts.people(duty).stream());
  }

  private void open(Person person, Instant now) {
    accounts.ofOrNew(person.id()).demonstrate(PASSWORD, now);
  }

  private void issue(Person machine, Instant now) {
    TokenForm form = new TokenForm();
    form.setName("演示令牌");
    form.setScopes(carriable());
    form.setExpiresAt(now.plus(Duration.ofDays(365)));
    accounts.add(new AccessToken(machine, form, Secret.digest(TOKEN), machine.id(), now));
  }

  private static EnumSet<Permission> carriable() {
    EnumSet<Permission> all = EnumSet.allOf(Permission.class);
    all.removeIf(permission -> !AccessToken.carries(permission));
    return all;
  }
}

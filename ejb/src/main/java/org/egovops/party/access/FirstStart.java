package org.egovops.party.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Home;
import org.egovops.party.DutyClass;
import org.egovops.party.Person;

/**
 * First start (首次启动): as long as no administrator has a password, the three get one-time passwords,
 * written to a file that only its owner can read. There is no default password. Nodes that start
 * together wait for one another, and the file is written before the passwords count.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FirstStart {

  static final String FILE = "initial-passwords.txt";
  private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

  @Inject Accounts accounts;
  @Inject AccessSettings settings;
  @Inject StartLock lock;
  @Inject Clock clock;

  @PostConstruct
  void begin() {
    lock.take();
    if (!settings.demo() && accounts.administrators() == 0) {
      Path file = Home.writeSecret(FILE, appoint(clock.now()));
      LOG.info(() -> "First start: the administrators' one-time passwords are in " + file);
    }
  }

  /** Gives the first person of each administration a password; the text of the file. */
  String appoint(Instant now) {
    return Arrays.stream(DutyClass.values())
        .filter(DutyClass::administers)
        .map(duty -> accounts.people(duty).get(0))
        .map(person -> letIn(person, now))
        .collect(
            Collectors.joining(
                "", "# One-time passwords. Log in, choose your own, delete this file.\n", ""));
  }

  private String letIn(Person person, Instant now) {
    String password = PasswordPolicy.generate();
    accounts.ofOrNew(person.id()).giveOneTimePassword(password, now);
    return person.login() + " " + password + "\n";
  }
}

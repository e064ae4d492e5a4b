package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovops.party.access.Admission.Outcome.ENTERED;
import static org.egovops.party.access.Admission.Outcome.REFUSED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovops.kernel.Home;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.DutyClass;
import org.junit.jupiter.api.Tag;

@Tag("SEC-05")
class FirstStartTest {

  private static final boolean DEMO = true;

  @PersistenceTest
  void the_three_get_one_time_passwords_once_in_a_file_for_its_owner(TestDatabase on) {
    Entrance.story(
        on,
        !DEMO,
        entrance -> {
          forgetAdministrators(entrance);
          entrance.firstStart.begin();
          entrance.em.flush();
          Path file = Home.directory().resolve(FirstStart.FILE);
          Map<String, String> passwords = read(file);
          assertThat(passwords).containsOnlyKeys("sysadmin", "secadmin", "auditadmin");
          assertThat(permissions(file)).isEqualTo("rw-------");
          Admission admission = entrance.login("secadmin", passwords.get("secadmin"));
          assertThat(admission.outcome()).isEqualTo(ENTERED);
          assertThat(admission.obligation()).isEqualTo(Obligation.CHANGE_PASSWORD);
          entrance.firstStart.begin();
          assertThat(read(file)).isEqualTo(passwords);
          entrance.em.createQuery("delete from Account a where a.person.id < 10").executeUpdate();
        });
  }

  @PersistenceTest
  void demonstration_accounts_stay_shut_in_earnest(TestDatabase on) {
    Entrance.story(
        on,
        DEMO,
        entrance -> {
          forgetAdministrators(entrance);
          entrance.firstStart.begin();
          assertThat(entrance.accounts.find(2)).isEmpty();
          Account account = entrance.accounts.ofOrNew(2);
          account.demonstrate(DemoAccounts.PASSWORD, entrance.now);
          entrance.em.flush();
          Admission open = entrance.login("sysadmin", DemoAccounts.PASSWORD);
          assertThat(open.outcome()).isEqualTo(ENTERED);
          assertThat(open.obligation()).isNull();
        });
    Entrance.story(
        on,
        !DEMO,
        entrance -> {
          assertThat(entrance.login("sysadmin", DemoAccounts.PASSWORD).outcome())
              .isEqualTo(REFUSED);
          assertThat(entrance.accounts.administrators()).isZero();
          entrance.em.remove(entrance.accounts.of(2));
        });
  }

  /** As on an empty database: other tests leave administrators in it. */
  private static void forgetAdministrators(Entrance entrance) {
    entrance.em.createQuery("delete from Account a where a.person.id < 10").executeUpdate();
    entrance
        .em
        .createQuery(
            "update Account a set a.demonstration = true where a.person.id in"
                + " (select p.id from Person p where p.dutyClass <> :business)")
        .setParameter("business", DutyClass.BUSINESS)
        .executeUpdate();
  }

  private static Map<String, String> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

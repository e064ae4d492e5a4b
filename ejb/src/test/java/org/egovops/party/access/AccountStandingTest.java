package org.egovops.party.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.DutyClass;
import org.egovops.party.People;
import org.egovops.party.PersonKind;
import org.egovops.party.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class AccountStandingTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void what_keeps_somebody_out_is_said_first() {
    assertThat(entry(false, NOW, 1L, true, NOW.plusSeconds(60)).standing(NOW))
        .isEqualTo(AccountStanding.CLOSED);
    assertThat(entry(true, NOW, 1L, true, NOW.plusSeconds(60)).standing(NOW))
        .isEqualTo(AccountStanding.EXPIRED);
    assertThat(entry(true, null, 1L, true, NOW.plusSeconds(60)).standing(NOW))
        .isEqualTo(AccountStanding.LOCKED);
    assertThat(entry(true, null, 1L, true, NOW).standing(NOW)).isEqualTo(AccountStanding.ONE_TIME);
    assertThat(entry(true, null, 1L, false, null).standing(NOW)).isEqualTo(AccountStanding.OPEN);
    assertThat(entry(true, null, null, null, null).standing(NOW))
        .isEqualTo(AccountStanding.WITHOUT_PASSWORD);
  }

  @PersistenceTest
  void the_views_find_the_accounts_they_are_named_after(TestDatabase database) {
    Work.run(
        database,
        em -> {
          em.setFlushMode(jakarta.persistence.FlushModeType.AUTO);
          AccountList list = new AccountList();
          list.em = em;
          String login = "view." + database.name().toLowerCase(java.util.Locale.ROOT);
          People.store(em, login, DutyClass.BUSINESS);
          assertThat(list.page(AccountView.WITHOUT_PASSWORD, login, null, 5, NOW).rows())
              .extracting(AccountEntry::login)
              .containsExactly(login);
          assertThat(list.page(AccountView.LOCKED, login, null, 5, NOW).rows()).isEmpty();
          assertThat(list.page(AccountView.ALL, login, login, 5, NOW).rows()).isEmpty();
          assertThat(list.counts(NOW).get(AccountView.ALL)).isPositive();
        });
  }

  private static AccountEntry entry(
      boolean active, Instant expires, Long account, Boolean oneTime, Instant locked) {
    return new AccountEntry(
        1,
        1,
        "zhang",
        "张",
        "局",
        Side.DEPARTMENT,
        "科员",
        PersonKind.HUMAN,
        DutyClass.BUSINESS,
        active,
        expires,
        account,
        oneTime,
        locked,
        null,
        null);
  }
}

package org.egovops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.egovops.party.ActingAs;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContractTermsTest {

  private static final long OFFICE = 1;
  private static final long CONTRACTOR = 2;
  private static final long SERVED = 7;

  private final ContractTerms signed = terms(ContractState.IN_FORCE, null);

  @Test
  @Tag("PRJ-11")
  @Tag("PRJ-18")
  void the_level_is_committed_to_in_normal_service_and_closing_only() {
    assertThat(signed.committedAt(noon("2025-12-31"))).as("start-up").isFalse();
    assertThat(signed.committedAt(noon("2026-01-14"))).as("transition").isFalse();
    assertThat(signed.committedAt(noon("2026-01-15"))).as("normal service").isTrue();
    assertThat(signed.committedAt(noon("2026-12-30"))).as("closing").isTrue();
    assertThat(signed.committedAt(noon("2026-12-31"))).as("after the term").isFalse();
  }

  @Test
  @Tag("PRJ-11")
  void commitment_begins_at_midnight_in_shanghai() {
    Instant midnight = Instant.parse("2026-01-14T16:00:00Z");
    assertThat(signed.committedAt(midnight.minusMillis(1))).isFalse();
    assertThat(signed.committedAt(midnight)).isTrue();
  }

  @Test
  @Tag("SCP-17")
  void an_unsigned_contract_commits_to_nothing_and_a_completed_one_to_what_it_did() {
    assertThat(terms(ContractState.DRAFT, null).committedAt(noon("2026-06-01"))).isFalse();
    assertThat(terms(ContractState.WITHDRAWN, null).committedAt(noon("2026-06-01"))).isFalse();
    assertThat(terms(ContractState.COMPLETED, null).committedAt(noon("2026-06-01"))).isTrue();
  }

  @Test
  @Tag("SCP-17")
  void an_early_end_ends_the_commitment_with_its_last_day() {
    ContractTerms ended = terms(ContractState.TERMINATED, LocalDate.of(2026, 6, 30));
    assertThat(ended.committedAt(noon("2026-06-30"))).isTrue();
    assertThat(ended.committedAt(noon("2026-07-01"))).isFalse();
  }

  @Test
  @Tag("SCP-17")
  void tickets_are_taken_from_start_up_to_the_last_day_for_the_units_served() {
    assertThat(signed.openAt(noon("2025-12-18"))).isTrue();
    assertThat(signed.openAt(noon("2025-12-17"))).isFalse();
    assertThat(signed.openAt(noon("2026-12-30"))).isTrue();
    assertThat(signed.openAt(noon("2026-12-31"))).isFalse();
    assertThat(signed.serves(SERVED)).isTrue();
    assertThat(signed.serves(OFFICE)).isTrue();
    assertThat(signed.serves(8)).isFalse();
  }

  @Test
  @Tag("ROL-06")
  void who_works_under_a_contract_or_keeps_it_for_a_party_may_know_of_it() {
    Actor engineer = ActingAs.staff(11, "engineer", Permission.CONTRACT_READ);
    assertThat(signed.within(engineer)).as("no role under the contract").isFalse();
    assertThat(signed.within(under(engineer, 100L))).isTrue();
    assertThat(signed.within(under(engineer, 101L))).as("another contract").isFalse();
    assertThat(signed.within(ActingAs.staff(12, "manager", Permission.CONTRACT_EDIT))).isTrue();
    Actor stranger = ActingAs.actor(13, "s", Side.CONTRACTOR, Permission.CONTRACT_EDIT);
    assertThat(signed.within(of(stranger, 99L))).as("of a third organisation").isFalse();
  }

  private static Actor under(Actor a, long contract) {
    return copy(a, a.organizationId(), Set.of(contract));
  }

  private static Actor of(Actor a, long organization) {
    return copy(a, organization, a.contractIds());
  }

  private static Actor copy(Actor a, long organization, Set<Long> contracts) {
    return new Actor(
        a.personId(),
        a.login(),
        a.displayName(),
        organization,
        a.side(),
        a.roles(),
        a.permissions(),
        a.teamIds(),
        a.lines(),
        contracts);
  }

  private static ContractTerms terms(ContractState state, LocalDate terminatedOn) {
    ContractForm form = new ContractForm();
    form.setTermFrom(LocalDate.of(2026, 1, 1));
    form.setTermUntil(LocalDate.of(2026, 12, 30));
    return new ContractTerms(
        100,
        "YW-2026-01",
        "运维合同",
        OFFICE,
        CONTRACTOR,
        ServiceMode.ON_SITE_RESIDENT,
        state,
        PhasePlan.of(form),
        terminatedOn,
        Set.of(SERVED));
  }

  private static Instant noon(String day) {
    return Instant.parse(day + "T04:00:00Z");
  }
}

package org.egovops.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.egovops.kernel.RuleBroken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PhasePlanTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = FROM.plusWeeks(52).minusDays(1);

  @Test
  @Tag("PRJ-01")
  @Tag("AMB-05")
  void a_year_of_52_weeks_is_planned_as_2_and_2_and_48_and_2_weeks() {
    assertThat(PhasePlan.of(form()).periods())
        .containsExactly(
            new PhasePeriod(Phase.START_UP, FROM.minusWeeks(2), FROM.minusDays(1)),
            new PhasePeriod(Phase.TRANSITION, FROM, FROM.plusWeeks(2).minusDays(1)),
            new PhasePeriod(
                Phase.NORMAL_SERVICE, FROM.plusWeeks(2), FROM.plusWeeks(50).minusDays(1)),
            new PhasePeriod(Phase.CLOSING, FROM.plusWeeks(50), UNTIL));
  }

  @Test
  @Tag("AMB-04")
  void a_contract_without_transition_begins_with_normal_service() {
    ContractForm form = form();
    form.setTransition(false);
    PhasePlan plan = PhasePlan.of(form);
    assertThat(plan.periods()).extracting(PhasePeriod::phase).doesNotContain(Phase.TRANSITION);
    assertThat(plan.phaseAt(FROM)).contains(Phase.NORMAL_SERVICE);
  }

  @Test
  @Tag("PRJ-01")
  void every_day_from_start_up_to_the_end_has_the_phase_its_period_says() {
    PhasePlan plan = PhasePlan.of(form());
    for (PhasePeriod period : plan.periods()) {
      period
          .from()
          .datesUntil(period.until().plusDays(1))
          .forEach(day -> assertThat(plan.phaseAt(day)).as("%s", day).contains(period.phase()));
    }
    assertThat(plan.phaseAt(FROM.minusWeeks(2).minusDays(1))).isEmpty();
    assertThat(plan.phaseAt(UNTIL.plusDays(1))).isEmpty();
  }

  @Test
  @Tag("PRJ-25")
  void closing_begins_two_weeks_before_the_end_unless_agreed_otherwise() {
    assertThat(PhasePlan.of(form()).closingFrom()).isEqualTo(UNTIL.minusDays(13));
    ContractForm agreed = form();
    agreed.setClosingFrom(LocalDate.of(2026, 12, 1));
    assertThat(PhasePlan.of(agreed).closingFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  @Tag("PRJ-32")
  void dates_that_do_not_follow_one_another_are_refused_at_the_field_to_blame() {
    ContractForm reversed = form();
    reversed.setTermUntil(FROM.minusDays(1));
    refused(reversed, "termUntil", "contract.term-reversed");

    ContractForm late = form();
    late.setStartUpFrom(FROM);
    refused(late, "startUpFrom", "contract.phase-order");

    ContractForm emptyTransition = form();
    emptyTransition.setNormalFrom(FROM);
    refused(emptyTransition, "normalFrom", "contract.phase-order");

    ContractForm emptyService = form();
    emptyService.setClosingFrom(FROM.plusWeeks(2));
    refused(emptyService, "closingFrom", "contract.phase-order");

    ContractForm closingAfterTerm = form();
    closingAfterTerm.setClosingFrom(UNTIL.plusDays(1));
    refused(closingAfterTerm, "closingFrom", "contract.phase-order");

    ContractForm tooShort = form();
    tooShort.setTermUntil(FROM.plusWeeks(4).minusDays(1));
    refused(tooShort, "closingFrom", "contract.phase-order");
  }

  private static void refused(ContractForm form, String field, String code) {
    assertThatThrownBy(() -> PhasePlan.of(form))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.code()).isEqualTo(code);
              assertThat(broken.field()).isEqualTo(field);
            });
  }

  private static ContractForm form() {
    ContractForm form = new ContractForm();
    form.setTermFrom(FROM);
    form.setTermUntil(UNTIL);
    return form;
  }
}

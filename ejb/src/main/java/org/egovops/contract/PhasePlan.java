package org.egovops.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovops.kernel.RuleBroken;

/**
 * Phase plan (阶段计划): the term and where its phases meet. Only the borders are kept, so that phases
 * can neither overlap nor leave a gap: start-up lies before the term; transition, normal service
 * and closing fill it to the day (AMB-05). Immutable.
 */
@Embeddable
public class PhasePlan {

  /** Start-up, transition and closing last two weeks each unless agreed otherwise (AMB-05). */
  static final int USUAL_WEEKS = 2;

  @Column(name = "start_up_from")
  private LocalDate startUpFrom;

  @Column(name = "term_from")
  private LocalDate termFrom;

  @Column(name = "normal_from")
  private LocalDate normalFrom;

  @Column(name = "closing_from")
  private LocalDate closingFrom;

  @Column(name = "term_until")
  private LocalDate termUntil;

  protected PhasePlan() {}

  private PhasePlan(ContractForm form) {
    termFrom = form.getTermFrom();
    termUntil = form.getTermUntil();
    startUpFrom = or(form.getStartUpFrom(), termFrom.minusWeeks(USUAL_WEEKS));
    normalFrom = form.isTransition() ? normalAfterTransition(form) : termFrom;
    closingFrom = or(form.getClosingFrom(), termUntil.plusDays(1).minusWeeks(USUAL_WEEKS));
  }

  private LocalDate normalAfterTransition(ContractForm form) {
    LocalDate normal = or(form.getNormalFrom(), termFrom.plusWeeks(USUAL_WEEKS));
    requireBefore(termFrom, normal, "normalFrom");
    return normal;
  }

  private static LocalDate or(LocalDate said, LocalDate usual) {
    return said == null ? usual : said;
  }

  /**
   * The plan a form asks for; borders left blank fall where AMB-05 puts them.
   *
   * @throws RuleBroken {@code contract.term-reversed}, {@code contract.phase-order}
   */
  static PhasePlan of(ContractForm form) {
    if (form.getTermUntil().isBefore(form.getTermFrom())) {
      throw RuleBroken.at("termUntil", "contract.term-reversed");
    }
    PhasePlan plan = new PhasePlan(form);
    requireBefore(plan.startUpFrom, plan.termFrom, "startUpFrom");
    requireBefore(plan.normalFrom, plan.closingFrom, "closingFrom");
    requireBefore(plan.closingFrom, plan.termUntil.plusDays(1), "closingFrom");
    return plan;
  }

  private static void requireBefore(LocalDate earlier, LocalDate later, String field) {
    if (!earlier.isBefore(later)) {
      throw RuleBroken.at(field, "contract.phase-order", earlier.toString(), later.toString());
    }
  }

  /** The phases with their days, in order; transition is missing where the contract has none. */
  public List<PhasePeriod> periods() {
    return Stream.of(
            new PhasePeriod(Phase.START_UP, startUpFrom, termFrom.minusDays(1)),
            new PhasePeriod(Phase.TRANSITION, termFrom, normalFrom.minusDays(1)),
            new PhasePeriod(Phase.NORMAL_SERVICE, normalFrom, closingFrom.minusDays(1)),
            new PhasePeriod(Phase.CLOSING, closingFrom, termUntil))
        .filter(period -> !period.until().isBefore(period.from()))
        .toList();
  }

  /** The phase of a day; empty before the start-up and after the term. */
  public Optional<Phase> phaseAt(LocalDate day) {
    if (day.isBefore(startUpFrom) || day.isAfter(termUntil)) {
      return Optional.empty();
    }
    if (day.isBefore(termFrom)) {
      return Optional.of(Phase.START_UP);
    }
    if (day.isBefore(normalFrom)) {
      return Optional.of(Phase.TRANSITION);
    }
    return Optional.of(day.isBefore(closingFrom) ? Phase.NORMAL_SERVICE : Phase.CLOSING);
  }

  /** First day of service. */
  public LocalDate termFrom() {
    return termFrom;
  }

  /** Last day of service. */
  public LocalDate termUntil() {
    return termUntil;
  }

  public LocalDate startUpFrom() {
    return startUpFrom;
  }

  /** First day of normal service; equals {@link #termFrom()} where there is no transition. */
  public LocalDate normalFrom() {
    return normalFrom;
  }

  public LocalDate closingFrom() {
    return closingFrom;
  }

  public boolean hasTransition() {
    return termFrom.isBefore(normalFrom);
  }
}

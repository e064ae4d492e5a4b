package org.egovops.batch.report;

import static org.egovops.batch.JobParameter.Kind.CONTRACT;
import static org.egovops.batch.JobParameter.Kind.MONTH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.egovops.batch.JobParameter;
import org.egovops.batch.KnownJob;
import org.egovops.contract.ContractTerms;
import org.egovops.contract.Contracts;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.reporting.ReportMonth;

/**
 * The job that makes the monthly incident report (事件月报), by default of last month and of every
 * contract that had service then (RPT-01).
 */
@ApplicationScoped
public class MonthlyIncidentReport implements KnownJob {

  static final String CONTRACTS = "contracts";
  static final String MONTH_OF = "month";
  private static final String CONTRACT_NUMBER = "contract";

  @Inject Contracts contracts;

  @Override
  public String name() {
    return "monthly-incident-report";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of(
        new JobParameter(MONTH_OF, MONTH, false),
        new JobParameter(CONTRACT_NUMBER, CONTRACT, false));
  }

  @Override
  public Map<String, String> choices(String parameter, Actor actor) {
    return parameter.equals(CONTRACT_NUMBER)
        ? actor.contractIds(Permission.JOB_OPERATE).stream()
            .flatMap(id -> contracts.find(id).stream())
            .collect(Collectors.toMap(ContractTerms::number, ContractTerms::name))
        : Map.of();
  }

  @Override
  public Map<String, String> complete(
      Map<String, String> asked, Optional<Actor> actor, Instant at) {
    YearMonth month =
        Optional.ofNullable(asked.get(MONTH_OF))
            .map(ReportMonth::parse)
            .orElseGet(() -> ReportMonth.before(at));
    ReportMonth.requireOver(month, at);
    List<ContractTerms> wanted =
        Optional.ofNullable(asked.get(CONTRACT_NUMBER))
            .map(number -> List.of(contract(number, actor)))
            .orElseGet(() -> served(month, actor));
    if (wanted.isEmpty()) {
      throw RuleBroken.at(MONTH_OF, "report.no-contract", month.toString());
    }
    return Map.of(
        MONTH_OF, month.toString(),
        CONTRACT_NUMBER, joined(wanted, ContractTerms::number),
        CONTRACTS, joined(wanted, terms -> Long.toString(terms.id())));
  }

  private ContractTerms contract(String number, Optional<Actor> actor) {
    return contracts
        .byNumber(number)
        .filter(terms -> mine(terms, actor))
        .orElseThrow(() -> new NotFound("contract", number));
  }

  private List<ContractTerms> served(YearMonth month, Optional<Actor> actor) {
    return contracts.servedBetween(month.atDay(1), month.atEndOfMonth()).stream()
        .filter(terms -> mine(terms, actor))
        .toList();
  }

  /** People report of the contracts they work under, the timetable of all. */
  private static boolean mine(ContractTerms terms, Optional<Actor> actor) {
    return actor
        .map(who -> who.contractIds(Permission.JOB_OPERATE).contains(terms.id()))
        .orElse(true);
  }

  private static String joined(
      List<ContractTerms> contracts, Function<ContractTerms, String> what) {
    return contracts.stream().map(what).collect(Collectors.joining(","));
  }
}

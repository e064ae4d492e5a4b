package org.egovops.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.reporting.ReportFilter;
import org.egovops.reporting.ReportMonth;
import org.egovops.reporting.ReportRow;
import org.egovops.reporting.ReportState;
import org.egovops.reporting.ServiceReporting;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Option;

/** Report register (服务报告列表): by month, contract and state, within the reader's scope. */
@Named("reportRegister")
@RequestScoped
public class ReportRegister {

  private static final int PAGE = 50;

  @Inject ServiceReporting reporting;
  @Inject HttpServletRequest request;

  private final Map<String, String> chosen = new HashMap<>();
  private Page<ReportRow> page;
  private Map<ReportState, Long> counts;

  public Page<ReportRow> getPage() {
    if (page == null) {
      page = reporting.list(filter(), request.getParameter("after"), PAGE);
    }
    return page;
  }

  private ReportFilter filter() {
    return new ReportFilter(
        Choices.id(chosen.get("contract")).orElse(null),
        month(chosen.get("month")),
        Choices.one(ReportState.class, chosen.get("state")).orElse(null));
  }

  private static YearMonth month(String text) {
    try {
      return text == null ? null : ReportMonth.parse(text);
    } catch (RuleBroken unreadable) {
      Choices.ignore(text);
      return null;
    }
  }

  /** How many reports there are in a state. */
  public long count(ReportState state) {
    if (counts == null) {
      counts = reporting.counts();
    }
    return counts.getOrDefault(state, 0L);
  }

  /** Those a reader can meet: what is being prepared nobody sees. */
  public List<ReportState> getStates() {
    return List.of(ReportState.DRAFT, ReportState.APPROVED, ReportState.RETURNED);
  }

  public List<String> getMonths() {
    return reporting.months();
  }

  public List<Option> getContracts() {
    return reporting.contracts().entrySet().stream()
        .map(one -> new Option(one.getKey().toString(), one.getValue()))
        .toList();
  }

  public Map<String, String> getChosen() {
    return chosen;
  }
}

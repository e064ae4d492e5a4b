package org.egovops.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.egovops.contract.ContractFilter;
import org.egovops.contract.ContractManagement;
import org.egovops.contract.ContractRow;
import org.egovops.contract.ContractState;
import org.egovops.kernel.Page;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Say;

/** Contract register (合同): the contracts this person works under or keeps. */
@Named("contracts")
@RequestScoped
public class ContractRegister {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int PAGE = 50;

  @Inject ContractManagement management;
  @Inject CurrentActor currentActor;
  @Inject HttpServletRequest request;
  @Inject Say say;

  private String state;
  private String q;
  private Page<ContractRow> page;

  /** The page of the list; read once per request. */
  public Page<ContractRow> getPage() {
    if (page == null) {
      ContractState wanted = Choices.one(ContractState.class, state).orElse(null);
      page = management.find(new ContractFilter(q, wanted, request.getParameter("after"), PAGE));
    }
    return page;
  }

  /** What is left of a term that runs, in words; empty before and after it. */
  public String left(ContractRow row) {
    LocalDate today = today(say.getNow());
    boolean runs = !today.isBefore(row.termFrom()) && !today.isAfter(row.termUntil());
    return runs && row.state() == ContractState.IN_FORCE
        ? say.text("contract.left", ChronoUnit.DAYS.between(today, row.termUntil()))
        : "";
  }

  static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, ZONE);
  }

  public boolean isEditing() {
    return currentActor.get().may(Permission.CONTRACT_EDIT);
  }

  public ContractState[] getStates() {
    return ContractState.values();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }
}

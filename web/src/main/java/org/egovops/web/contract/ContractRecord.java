package org.egovops.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.egovops.contract.ContractAction;
import org.egovops.contract.ContractEnding;
import org.egovops.contract.ContractManagement;
import org.egovops.contract.PhasePeriod;
import org.egovops.contract.ServiceContract;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Step;
import org.egovops.web.screen.Tabs;

/** Contract record (合同): where it stands, and the steps of its lifecycle. */
@Named("contractRecord")
@ViewScoped
public class ContractRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Tabs TABS = Tabs.of("phases", "scope", "levels");

  @Inject ContractManagement management;
  @Inject Notice notice;
  @Inject Say say;

  private String number;
  private String tab = TABS.first();
  private long seen;
  private final ContractEnding ending = new ContractEnding();
  private transient ServiceContract contract;
  private transient Set<ContractAction> allowed;

  /** Remembers the version that is shown: what is done is done to what was seen. */
  public void open() {
    seen = getContract().version();
  }

  public ServiceContract getContract() {
    if (contract == null) {
      contract = management.get(number);
    }
    return contract;
  }

  /** Whether state and role allow an action, by its name. */
  public boolean may(ContractAction action) {
    if (allowed == null) {
      allowed = management.allowed(number);
    }
    return allowed.contains(action);
  }

  /** The phases on the line above the record, the present one marked. */
  public List<Step> getSteps() {
    LocalDate today = ContractRegister.today(say.getNow());
    return getContract().plan().periods().stream().map(period -> step(period, today)).toList();
  }

  private Step step(PhasePeriod period, LocalDate today) {
    boolean begun = !today.isBefore(period.from());
    boolean over = today.isAfter(period.until());
    return Step.ofDay(say.of(period.phase()), begun ? period.from() : null, begun && !over);
  }

  public String sign() {
    management.sign(number, seen);
    return done(ContractAction.SIGN);
  }

  public String complete() {
    management.complete(number, seen);
    return done(ContractAction.COMPLETE);
  }

  public String withdraw() {
    management.withdraw(number, seen, ending);
    return done(ContractAction.WITHDRAW);
  }

  public String terminate() {
    management.terminate(number, seen, ending);
    return done(ContractAction.TERMINATE);
  }

  private String done(ContractAction action) {
    notice.done("contract.done", number, say.of(action));
    return "/contract/record?faces-redirect=true&number=" + number;
  }

  public ContractEnding getEnding() {
    return ending;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = TABS.shown(tab);
  }
}

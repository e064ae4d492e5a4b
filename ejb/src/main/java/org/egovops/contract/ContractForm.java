package org.egovops.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.egovops.kernel.OneLine;

/** Contract form (合同登记): what may be said of a contract (PRJ-32, SCP-17). */
public class ContractForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Number as printed on the contract. */
  @NotBlank
  @Size(max = 40)
  @OneLine
  private String number;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String name;

  /** The e-government office that receives the service. */
  @NotNull private Long customerId;

  /** The contractor that gives it. */
  @NotNull private Long providerId;

  /** First day of service. */
  @NotNull private LocalDate termFrom;

  /** Last day of service. */
  @NotNull private LocalDate termUntil;

  @NotNull private ServiceMode mode = ServiceMode.ON_SITE_RESIDENT;

  /** Whether the term begins with a transition without commitment (AMB-04). */
  private boolean transition = true;

  /** First day of the start-up; blank: two weeks before the term. */
  private LocalDate startUpFrom;

  /** First day of normal service; blank: two weeks after the term began. */
  private LocalDate normalFrom;

  /** First day of closing; blank: the last two weeks of the term. */
  private LocalDate closingFrom;

  /** Departments served; empty: every department. */
  @Size(max = 500)
  private List<@NotNull Long> servedUnitIds = new ArrayList<>();

  /** The form as it would have been filled for this contract. */
  public static ContractForm of(ServiceContract contract) {
    ContractForm form = new ContractForm();
    form.number = contract.number();
    form.name = contract.name();
    form.customerId = contract.customer().id();
    form.providerId = contract.provider().id();
    form.mode = contract.mode();
    form.servedUnitIds = new ArrayList<>(contract.servedUnitIds());
    form.plan(contract.plan());
    return form;
  }

  private void plan(PhasePlan plan) {
    termFrom = plan.termFrom();
    termUntil = plan.termUntil();
    transition = plan.hasTransition();
    startUpFrom = plan.startUpFrom();
    normalFrom = plan.normalFrom();
    closingFrom = plan.closingFrom();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getCustomerId() {
    return customerId;
  }

  public void setCustomerId(Long customerId) {
    this.customerId = customerId;
  }

  public Long getProviderId() {
    return providerId;
  }

  public void setProviderId(Long providerId) {
    this.providerId = providerId;
  }

  public LocalDate getTermFrom() {
    return termFrom;
  }

  public void setTermFrom(LocalDate termFrom) {
    this.termFrom = termFrom;
  }

  public LocalDate getTermUntil() {
    return termUntil;
  }

  public void setTermUntil(LocalDate termUntil) {
    this.termUntil = termUntil;
  }

  public ServiceMode getMode() {
    return mode;
  }

  public void setMode(ServiceMode mode) {
    this.mode = mode;
  }

  public boolean isTransition() {
    return transition;
  }

  public void setTransition(boolean transition) {
    this.transition = transition;
  }

  public LocalDate getStartUpFrom() {
    return startUpFrom;
  }

  public void setStartUpFrom(LocalDate startUpFrom) {
    this.startUpFrom = startUpFrom;
  }

  public LocalDate getNormalFrom() {
    return normalFrom;
  }

  public void setNormalFrom(LocalDate normalFrom) {
    this.normalFrom = normalFrom;
  }

  public LocalDate getClosingFrom() {
    return closingFrom;
  }

  public void setClosingFrom(LocalDate closingFrom) {
    this.closingFrom = closingFrom;
  }

  public List<Long> getServedUnitIds() {
    return servedUnitIds;
  }

  public void setServedUnitIds(List<Long> servedUnitIds) {
    this.servedUnitIds = servedUnitIds;
  }
}

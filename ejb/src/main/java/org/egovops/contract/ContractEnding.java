package org.egovops.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Contract ending (终止或作废说明): why a contract is withdrawn or ends early, and when. */
public class ContractEnding implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Last day of service; only where a contract in force is terminated. */
  private LocalDate lastDay;

  @NotBlank
  @Size(max = 1000)
  private String reason;

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

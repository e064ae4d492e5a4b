package org.egovops.request;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.egovops.ticket.TicketActionForm;

/** Action form (操作填写内容) of a request: which fields an action needs stands in the action. */
public class RequestActionForm extends TicketActionForm {

  private static final long serialVersionUID = 1L;

  /** Position of the step that is done, from 1. */
  private Integer step;

  /** Day agreed with the customer. */
  private LocalDate promisedBy;

  /** What the customer got. */
  @Size(max = 4000)
  private String result;

  /** Whether a field was filled in. */
  public boolean has(RequestField field) {
    return filled(
        switch (field) {
          case HAPPENED_AT -> getHappenedAt();
          case TEXT -> getText();
          case TEAM -> getTeam();
          case PERSON -> getPerson();
          case CUSTOMER -> getCustomer();
          case CUSTOMER_CHANNEL -> getCustomerChannel();
          case STEP -> step;
          case PROMISED_BY -> promisedBy;
          case RESULT -> result;
        });
  }

  public Integer getStep() {
    return step;
  }

  public void setStep(Integer step) {
    this.step = step;
  }

  public LocalDate getPromisedBy() {
    return promisedBy;
  }

  public void setPromisedBy(LocalDate promisedBy) {
    this.promisedBy = promisedBy;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }
}

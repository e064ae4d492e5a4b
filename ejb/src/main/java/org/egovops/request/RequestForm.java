package org.egovops.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.egovops.ticket.TicketForm;

/**
 * Request form (服务请求填写内容): what is asked when a service is requested; the one input for screens and
 * REST. The service item must be one the catalogue takes requests for.
 */
public class RequestForm extends TicketForm {

  private static final long serialVersionUID = 1L;

  /** What is wanted: for whom, where, how much. */
  @NotBlank
  @Size(max = 8000)
  private String description;

  /** Day the customer wishes it by. */
  private LocalDate wantedBy;

  @NotBlank
  @Override
  public String getServiceItem() {
    return super.getServiceItem();
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public LocalDate getWantedBy() {
    return wantedBy;
  }

  public void setWantedBy(LocalDate wantedBy) {
    this.wantedBy = wantedBy;
  }
}

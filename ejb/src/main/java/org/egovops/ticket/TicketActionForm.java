package org.egovops.ticket;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.egovops.kernel.OneLine;

/** Action form (操作填写内容): what the actions of every kind of ticket may ask for. */
public abstract class TicketActionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** When it really happened; empty: now. */
  private Instant happenedAt;

  /** What was done or said, or the reason. */
  @Size(max = 4000)
  private String text;

  /** Id of the team that takes over. */
  private Long team;

  /** Id of the person who takes over; a member of the team. */
  private Long person;

  /** Who of the customer agreed or confirmed. */
  @Size(max = 60)
  @OneLine
  private String customer;

  /** How the customer agreed or confirmed. */
  private CustomerChannel customerChannel;

  /** Whether something was filled in. */
  protected static boolean filled(Object value) {
    return value instanceof String string ? !string.isBlank() : value != null;
  }

  public Instant getHappenedAt() {
    return happenedAt;
  }

  public void setHappenedAt(Instant happenedAt) {
    this.happenedAt = happenedAt;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Long getTeam() {
    return team;
  }

  public void setTeam(Long team) {
    this.team = team;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public CustomerChannel getCustomerChannel() {
    return customerChannel;
  }

  public void setCustomerChannel(CustomerChannel customerChannel) {
    this.customerChannel = customerChannel;
  }
}

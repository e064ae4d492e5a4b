package org.egovops.party.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/** Shift form (排班). */
public class ShiftForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotNull private Long teamId;

  @NotNull private Long personId;

  @NotNull private Instant startsAt;

  @NotNull private Instant endsAt;

  @Size(max = 40)
  @Pattern(regexp = "[0-9+() -]*")
  private String phone;

  Period period() {
    return new Period(startsAt, endsAt);
  }

  public Long getTeamId() {
    return teamId;
  }

  public void setTeamId(Long teamId) {
    this.teamId = teamId;
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
  }

  public Instant getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(Instant startsAt) {
    this.startsAt = startsAt;
  }

  public Instant getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(Instant endsAt) {
    this.endsAt = endsAt;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}

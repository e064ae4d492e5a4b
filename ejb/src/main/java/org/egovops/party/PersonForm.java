package org.egovops.party;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.egovops.kernel.OneLine;

/** Person form (人员登记): login, kind and duty class are taken at the first registration only. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  @Pattern(regexp = "[a-z][a-z0-9._-]{1,59}")
  private String login;

  @NotBlank
  @Size(max = 100)
  @OneLine
  private String fullName;

  @Size(max = 40)
  @Pattern(regexp = "[0-9+*() -]*")
  private String phone;

  @Email
  @Size(max = 200)
  @OneLine
  private String email;

  @NotNull private Long organizationId;

  @Size(max = 100)
  @OneLine
  private String jobTitle;

  @PositiveOrZero
  @Max(60)
  private int experienceYears;

  @Size(max = 1000)
  private String certificates;

  @NotNull private PersonKind kind = PersonKind.HUMAN;

  @NotNull private DutyClass dutyClass = DutyClass.BUSINESS;

  private Instant expiresAt;

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Long getOrganizationId() {
    return organizationId;
  }

  public void setOrganizationId(Long organizationId) {
    this.organizationId = organizationId;
  }

  public String getJobTitle() {
    return jobTitle;
  }

  public void setJobTitle(String jobTitle) {
    this.jobTitle = jobTitle;
  }

  public int getExperienceYears() {
    return experienceYears;
  }

  public void setExperienceYears(int experienceYears) {
    this.experienceYears = experienceYears;
  }

  public String getCertificates() {
    return certificates;
  }

  public void setCertificates(String certificates) {
    this.certificates = certificates;
  }

  public PersonKind getKind() {
    return kind;
  }

  public void setKind(PersonKind kind) {
    this.kind = kind;
  }

  public DutyClass getDutyClass() {
    return dutyClass;
  }

  public void setDutyClass(DutyClass dutyClass) {
    this.dutyClass = dutyClass;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }

  public void setExpiresAt(Instant expiresAt) {
    this.expiresAt = expiresAt;
  }
}

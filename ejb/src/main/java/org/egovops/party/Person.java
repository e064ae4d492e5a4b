package org.egovops.party;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/**
 * Person (人员): who may be known to the system, work in it or be reached by it; also the account of
 * a machine. The login is given once and never to anybody else. Telephone numbers are stored
 * encrypted and shown masked.
 */
@Entity
@Table(name = "person")
public class Person extends Record {

  private String login;

  @Column(name = "full_name")
  private String fullName;

  @Convert(converter = PersonalData.class)
  private String phone;

  private String email;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  @Column(name = "job_title")
  private String jobTitle;

  @Column(name = "experience_years")
  private int experienceYears;

  private String certificates;

  @Enumerated(EnumType.STRING)
  private PersonKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "duty_class")
  private DutyClass dutyClass;

  private boolean active = true;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Person() {}

  Person(String login, PersonKind kind, DutyClass dutyClass, Organization organization) {
    this.login = login;
    this.kind = kind;
    this.dutyClass = dutyClass;
    this.organization = organization;
  }

  /** Takes over what may change; login, kind and duty class never do. */
  void change(PersonForm form, Organization newOrganization) {
    fullName = form.getFullName().strip();
    contact(form.getPhone(), form.getEmail());
    jobTitle = form.getJobTitle();
    experienceYears = form.getExperienceYears();
    certificates = form.getCertificates();
    organization = newOrganization;
    expiresAt = form.getExpiresAt();
  }

  /** Takes over how to be reached; what is still in its masked form was not changed. */
  void contact(String newPhone, String newEmail) {
    if (newPhone == null || newPhone.isBlank()) {
      phone = null;
    } else if (!newPhone.equals(maskedPhone())) {
      phone = newPhone.strip();
    }
    email = newEmail == null || newEmail.isBlank() ? null : newEmail.strip();
  }

  /** The record as a form, the telephone number masked. */
  PersonForm form() {
    PersonForm form = new PersonForm();
    form.setLogin(login);
    form.setFullName(fullName);
    form.setPhone(maskedPhone());
    form.setEmail(email);
    form.setOrganizationId(organization.id());
    form.setJobTitle(jobTitle);
    form.setExperienceYears(experienceYears);
    form.setCertificates(certificates);
    form.setKind(kind);
    form.setDutyClass(dutyClass);
    form.setExpiresAt(expiresAt);
    return form;
  }

  /** Ends the account at a moment, or (null) not by itself. */
  void limit(Instant until) {
    expiresAt = until;
  }

  /** Closes the account (停用) or opens it again. */
  void activate(boolean now) {
    active = now;
  }

  public String login() {
    return login;
  }

  public String fullName() {
    return fullName;
  }

  /** The number in full: only for the person, or with a permission, a reason and an audit entry. */
  String phone() {
    return phone;
  }

  public String maskedPhone() {
    return Masking.phone(phone);
  }

  String email() {
    return email;
  }

  public Organization organization() {
    return organization;
  }

  public String jobTitle() {
    return jobTitle;
  }

  /** Full years of operation and maintenance experience (ROL-16). */
  public int experienceYears() {
    return experienceYears;
  }

  public String certificates() {
    return certificates;
  }

  public PersonKind kind() {
    return kind;
  }

  public DutyClass dutyClass() {
    return dutyClass;
  }

  public boolean active() {
    return active;
  }

  /** End of a time-limited account, such as a third party's (SEC-05); null for a standing one. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** Whether the person may act at {@code now}: neither closed nor expired. */
  public boolean mayActAt(Instant now) {
    return active && (expiresAt == null || now.isBefore(expiresAt));
  }
}

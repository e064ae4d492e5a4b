package org.egovops.party;

import java.time.Instant;

/**
 * Person row (人员列表行). The telephone number is masked; so is the name of a department's person, who
 * is a contact here and not a colleague.
 */
public record PersonRow(
    long id,
    long version,
    String login,
    String name,
    String maskedPhone,
    long organizationId,
    String organizationName,
    String jobTitle,
    PersonKind kind,
    DutyClass dutyClass,
    boolean active,
    Instant expiresAt) {

  static PersonRow of(Person person) {
    return row(person, person.fullName());
  }

  /** As people outside the account administration may see it. */
  static PersonRow masked(Person person) {
    boolean contact = person.organization().side() == Side.DEPARTMENT;
    return row(person, contact ? Masking.name(person.fullName()) : person.fullName());
  }

  private static PersonRow row(Person person, String name) {
    return new PersonRow(
        person.id(),
        person.version(),
        person.login(),
        name,
        person.maskedPhone(),
        person.organization().id(),
        person.organization().shortName(),
        person.jobTitle(),
        person.kind(),
        person.dutyClass(),
        person.active(),
        person.expiresAt());
  }
}

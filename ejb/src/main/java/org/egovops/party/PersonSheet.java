package org.egovops.party;

import java.util.List;

/**
 * Person sheet (人员档案): one person as the directory shows it, with the qualification kept on record
 * (ROL-16). Telephone and mail address are masked.
 *
 * @param experienceYears full years of operation and maintenance experience
 * @param teams teams the person belongs to
 */
public record PersonSheet(
    PersonRow row,
    String maskedEmail,
    int experienceYears,
    String certificates,
    List<TeamRow> teams) {

  static PersonSheet of(Person person, PersonRow row, List<TeamRow> teams) {
    return new PersonSheet(
        row, Masking.email(person.email()), person.experienceYears(), person.certificates(), teams);
  }
}

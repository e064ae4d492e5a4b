package org.egovops.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * Service item row (服务项列表行); owner is null where no team is named. Texts without a name of a
 * language are Chinese; the English ones may be null.
 */
public record ServiceItemRow(
    long id,
    long version,
    String code,
    String nameZh,
    String nameEn,
    int position,
    boolean active,
    ServiceType serviceType,
    IntakeKind intakeKind,
    String description,
    String descriptionEn,
    String instruction,
    String instructionEn,
    boolean approvalRequired,
    Long ownerTeamId,
    String ownerTeamName)
    implements CatalogueRow {

  /** The steps that fulfil a request for it, in order, in Chinese. */
  public List<String> steps() {
    return lines(instruction);
  }

  /** The same steps in English; none where nobody wrote them. */
  public List<String> stepsEn() {
    return lines(instructionEn);
  }

  /** The steps as a reader of {@code locale} expects them; Chinese where there is no English. */
  public List<String> steps(Locale locale) {
    List<String> english = stepsEn();
    return english.isEmpty() ? steps() : BilingualName.in(locale, steps(), english);
  }

  /** What the customer gets, as a reader of {@code locale} expects it; may be null. */
  public String description(Locale locale) {
    return descriptionEn == null || descriptionEn.isBlank()
        ? description
        : BilingualName.in(locale, description, descriptionEn);
  }

  static List<String> lines(String text) {
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}

package org.egovops.catalogue;

import java.util.List;

/** Service item row (服务项列表行); owner is null where no team is named. */
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
    String instruction,
    boolean approvalRequired,
    Long ownerTeamId,
    String ownerTeamName)
    implements CatalogueRow {

  /** The steps that fulfil a request for it, in order. */
  public List<String> steps() {
    return instruction == null
        ? List.of()
        : instruction.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}

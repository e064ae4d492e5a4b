package org.egovops.catalogue;

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
    Long ownerTeamId,
    String ownerTeamName)
    implements CatalogueRow {}

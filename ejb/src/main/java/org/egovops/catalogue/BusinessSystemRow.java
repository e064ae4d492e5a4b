package org.egovops.catalogue;

/** Business system row (业务系统列表行); owner is null where no unit is named. */
public record BusinessSystemRow(
    long id,
    long version,
    String code,
    String nameZh,
    String nameEn,
    int position,
    boolean active,
    boolean core,
    Long ownerUnitId,
    String ownerUnitName)
    implements CatalogueRow {}

package org.egovops.catalogue;

import java.util.Locale;

/** Category row (分类列表行); the parent's fields are null at the first level. */
public record CategoryRow(
    long id,
    long version,
    String code,
    String nameZh,
    String nameEn,
    int position,
    boolean active,
    String parentCode,
    String parentNameZh,
    String parentNameEn)
    implements CatalogueRow {

  /** Both levels, such as 网络 / 交换机. */
  public String path(Locale locale) {
    String parent = BilingualName.in(locale, parentNameZh, parentNameEn);
    return parent == null ? name(locale) : parent + " / " + name(locale);
  }

  /** Code of the first level, by which reports count. */
  public String firstLevel() {
    return parentCode == null ? code : parentCode;
  }
}

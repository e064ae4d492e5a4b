package org.egovops.catalogue;

import java.util.Locale;

/** Catalogue row (目录列表行): what the rows of every kind of entry have in common. */
public sealed interface CatalogueRow permits ServiceItemRow, BusinessSystemRow, CategoryRow {

  long id();

  long version();

  String code();

  String nameZh();

  String nameEn();

  int position();

  boolean active();

  /** The name a reader of {@code locale} expects. */
  default String name(Locale locale) {
    return BilingualName.in(locale, nameZh(), nameEn());
  }
}

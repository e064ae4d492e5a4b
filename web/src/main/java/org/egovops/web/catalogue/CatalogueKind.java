package org.egovops.web.catalogue;

/** Kind of catalogue entry (目录条目类别). */
public enum CatalogueKind {
  ITEM,
  SYSTEM,
  CATEGORY
}

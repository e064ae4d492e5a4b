package org.egovops.catalogue;

/**
 * An entry of the catalogue was added or changed (目录变更).
 *
 * @param code the entry's code
 */
public record CatalogueChanged(String code) {}

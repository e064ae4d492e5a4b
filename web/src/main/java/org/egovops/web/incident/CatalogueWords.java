package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.catalogue.CatalogueFilter;
import org.egovops.catalogue.CatalogueManagement;
import org.egovops.catalogue.CatalogueRow;
import org.egovops.catalogue.CategoryRow;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Option;

/** Catalogue words (目录名称): names behind codes, and the choices of a form. */
@Named("catalogueWords")
@RequestScoped
public class CatalogueWords {

  private static final CatalogueFilter EVER = new CatalogueFilter("", false, "", 200);

  @Inject CatalogueManagement catalogue;
  @Inject Language language;

  // Names by code, read once however many rows a page has.
  private Map<String, String> items;
  private Map<String, String> systems;
  private Map<String, String> categories;

  public String item(String code) {
    items = items == null ? names(catalogue.items(EVER).rows()) : items;
    return items.getOrDefault(code, code);
  }

  public String system(String code) {
    systems = systems == null ? names(catalogue.systems(EVER).rows()) : systems;
    return systems.getOrDefault(code, code);
  }

  public String category(String code) {
    categories = categories == null ? names(catalogue.categories(EVER).rows()) : categories;
    return categories.getOrDefault(code, code);
  }

  /** What a field of a ticket names by code; the value itself where it is no catalogue's. */
  String name(String field, String code) {
    return switch (field) {
      case "serviceItem" -> item(code);
      case "businessSystem" -> system(code);
      case "category" -> category(code);
      default -> code;
    };
  }

  public List<Option> getItems() {
    return options(catalogue.items(CatalogueFilter.ACTIVE).rows());
  }

  public List<Option> getSystems() {
    return options(catalogue.systems(CatalogueFilter.ACTIVE).rows());
  }

  /** The categories by their path, so that equal second levels stay apart. */
  public List<Option> getCategories() {
    return catalogue.categories(CatalogueFilter.ACTIVE).rows().stream()
        .filter(row -> row.parentCode() != null)
        .map(row -> new Option(row.code(), path(row)))
        .toList();
  }

  private String path(CategoryRow row) {
    return row.path(language.getLocale());
  }

  private List<Option> options(List<? extends CatalogueRow> rows) {
    return rows.stream()
        .map(row -> new Option(row.code(), row.name(language.getLocale())))
        .toList();
  }

  private Map<String, String> names(List<? extends CatalogueRow> rows) {
    Map<String, String> names = new HashMap<>();
    rows.forEach(row -> names.put(row.code(), row.name(language.getLocale())));
    return names;
  }
}

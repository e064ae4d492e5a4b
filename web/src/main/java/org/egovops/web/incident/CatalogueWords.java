package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
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

  public String item(String code) {
    return name(catalogue.items(EVER).rows(), code);
  }

  public String system(String code) {
    return name(catalogue.systems(EVER).rows(), code);
  }

  public String category(String code) {
    return name(catalogue.categories(EVER).rows(), code);
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

  private String name(Collection<? extends CatalogueRow> rows, String code) {
    return rows.stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .map(row -> row.name(language.getLocale()))
        .orElse(code);
  }
}

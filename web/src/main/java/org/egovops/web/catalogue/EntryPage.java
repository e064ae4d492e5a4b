package org.egovops.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.egovops.catalogue.BusinessSystem;
import org.egovops.catalogue.BusinessSystemForm;
import org.egovops.catalogue.CatalogueFilter;
import org.egovops.catalogue.CatalogueForm;
import org.egovops.catalogue.CatalogueManagement;
import org.egovops.catalogue.Category;
import org.egovops.catalogue.CategoryForm;
import org.egovops.catalogue.IntakeKind;
import org.egovops.catalogue.ServiceItem;
import org.egovops.catalogue.ServiceItemForm;
import org.egovops.catalogue.ServiceType;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/** Entry page (目录条目): one entry of any kind, new or to be changed. */
@Named("catalogueEntry")
@ViewScoped
public class EntryPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CatalogueManagement management;
  @Inject Language language;
  @Inject Notice notice;

  private CatalogueKind kind = CatalogueKind.ITEM;
  private String code;
  private long version;
  private CatalogueForm form;

  /** Fills the form with the entry as it is, or leaves it empty for a new one. */
  public void open() {
    if (form != null) {
      return;
    }
    switch (kind) {
      case ITEM -> item();
      case SYSTEM -> system();
      case CATEGORY -> category();
    }
  }

  private void item() {
    ServiceItem item = isFresh() ? null : management.item(code);
    version = item == null ? 0 : item.version();
    form = item == null ? new ServiceItemForm() : ServiceItemForm.of(item);
  }

  private void system() {
    BusinessSystem system = isFresh() ? null : management.system(code);
    version = system == null ? 0 : system.version();
    form = system == null ? new BusinessSystemForm() : BusinessSystemForm.of(system);
  }

  private void category() {
    Category category = isFresh() ? null : management.category(code);
    version = category == null ? 0 : category.version();
    form = category == null ? new CategoryForm() : CategoryForm.of(category);
  }

  /** Adds or changes the entry and shows the register. */
  public String save() {
    if (form instanceof ServiceItemForm item) {
      save(item);
    } else if (form instanceof BusinessSystemForm system) {
      save(system);
    } else if (form instanceof CategoryForm category) {
      save(category);
    }
    notice.done("catalogue.saved", form.getCode());
    return "/catalogue/register?faces-redirect=true&kind=" + kind;
  }

  private void save(ServiceItemForm item) {
    if (isFresh()) {
      management.addItem(item);
    } else {
      management.changeItem(code, version, item);
    }
  }

  private void save(BusinessSystemForm system) {
    if (isFresh()) {
      management.addSystem(system);
    } else {
      management.changeSystem(code, version, system);
    }
  }

  private void save(CategoryForm category) {
    if (isFresh()) {
      management.addCategory(category);
    } else {
      management.changeCategory(code, version, category);
    }
  }

  /** The first level a category can stand under. */
  public List<Option> getParents() {
    Locale locale = language.getLocale();
    return management.categories(CatalogueFilter.ACTIVE).rows().stream()
        .filter(row -> row.parentCode() == null && !row.code().equals(code))
        .map(row -> new Option(row.code(), row.name(locale)))
        .toList();
  }

  public boolean isFresh() {
    return code == null || code.isBlank();
  }

  public ServiceType[] getTypes() {
    return ServiceType.values();
  }

  public IntakeKind[] getIntakes() {
    return IntakeKind.values();
  }

  public CatalogueForm getForm() {
    return form;
  }

  public CatalogueKind getKind() {
    return kind;
  }

  public void setKind(CatalogueKind kind) {
    this.kind = kind == null ? CatalogueKind.ITEM : kind;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}

package org.egovops.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.catalogue.BusinessSystemRow;
import org.egovops.catalogue.CatalogueFilter;
import org.egovops.catalogue.CatalogueManagement;
import org.egovops.catalogue.CategoryRow;
import org.egovops.catalogue.ServiceItemRow;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;

/** Catalogue register (服务目录): what the office is served with, one kind of entry at a time. */
@Named("catalogueRegister")
@RequestScoped
public class CatalogueRegister {

  private static final int MOST = 200;

  @Inject CatalogueManagement management;
  @Inject CurrentActor currentActor;

  private CatalogueKind kind = CatalogueKind.ITEM;
  private String q;
  private String closed;

  public List<ServiceItemRow> getItems() {
    return management.items(filter()).rows();
  }

  public List<BusinessSystemRow> getSystems() {
    return management.systems(filter()).rows();
  }

  public List<CategoryRow> getCategories() {
    return management.categories(filter()).rows();
  }

  /** How many entries of a kind the filter leaves. */
  public int count(CatalogueKind wanted) {
    return switch (wanted) {
      case ITEM -> getItems().size();
      case SYSTEM -> getSystems().size();
      case CATEGORY -> getCategories().size();
    };
  }

  private CatalogueFilter filter() {
    return new CatalogueFilter(q, closed == null, "", MOST);
  }

  public boolean isEditing() {
    return currentActor.get().may(Permission.CATALOGUE_EDIT);
  }

  public CatalogueKind[] getKinds() {
    return CatalogueKind.values();
  }

  public CatalogueKind getKind() {
    return kind;
  }

  public void setKind(CatalogueKind kind) {
    this.kind = kind == null ? CatalogueKind.ITEM : kind;
  }

  /** Part of code or name; null for all. */
  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  /** Anything to show also what is closed for new tickets. */
  public String getClosed() {
    return closed;
  }

  public void setClosed(String closed) {
    this.closed = closed == null || closed.isBlank() ? null : closed;
  }
}

package org.egovops.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.egovops.kernel.RuleBroken;

/**
 * Category (分类): what kind of thing a ticket is about, in two levels such as 网络 / 交换机; reports
 * count by the first level (INC-15, INC-36).
 */
@Entity
@Table(name = "ticket_category")
public class Category extends CatalogueEntry {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Category parent;

  protected Category() {}

  Category(CategoryForm form, Category parent) {
    super(form.getCode());
    change(form, parent);
  }

  /**
   * Takes over the form.
   *
   * @throws RuleBroken {@code catalogue.category-depth} when a third level would arise
   */
  final void change(CategoryForm form, Category newParent) {
    if (newParent != null && (newParent.parent != null || newParent == this)) {
      throw RuleBroken.at("parentCode", "catalogue.category-depth", newParent.code());
    }
    takeCommon(form);
    parent = newParent;
  }

  @Override
  String kind() {
    return "CATEGORY";
  }

  @Override
  String particulars() {
    return "parent " + (parent == null ? "-" : parent.code());
  }

  /** The first-level category, or null where this is one. */
  public Category parent() {
    return parent;
  }
}

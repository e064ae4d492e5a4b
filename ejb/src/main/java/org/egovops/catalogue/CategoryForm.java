package org.egovops.catalogue;

import jakarta.validation.constraints.Size;
import org.egovops.kernel.OneLine;

/** Category form (分类登记). */
public class CategoryForm extends CatalogueForm {

  private static final long serialVersionUID = 1L;

  /** Code of the first-level category; blank where this is one. */
  @Size(max = 20)
  @OneLine
  private String parentCode;

  /** The form as it would have been filled for this category. */
  public static CategoryForm of(Category category) {
    CategoryForm form = new CategoryForm();
    form.takeCommon(category);
    form.parentCode = category.parent() == null ? null : category.parent().code();
    return form;
  }

  public String getParentCode() {
    return parentCode;
  }

  public void setParentCode(String parentCode) {
    this.parentCode = parentCode;
  }
}

package org.egovops.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.egovops.kernel.OneLine;

/** Catalogue form (目录条目登记): what is asked of every kind of entry. */
public abstract class CatalogueForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Capital letters, digits and hyphens; cannot be changed later. */
  @NotBlank
  @Size(max = 20)
  @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*", message = "{catalogue.code}")
  private String code;

  @NotBlank
  @Size(max = 100)
  @OneLine
  private String nameZh;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String nameEn;

  /** Place in lists, small first. */
  @Min(0)
  @Max(9999)
  private int position;

  private boolean active = true;

  final void takeCommon(CatalogueEntry entry) {
    code = entry.code();
    nameZh = entry.name().zh();
    nameEn = entry.name().en();
    position = entry.position();
    active = entry.active();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}

package org.egovops.servicelevel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.egovops.kernel.OneLine;

/** Agreement form (服务级别协议登记): the next revision of an agreement, or a new one. */
public class AgreementForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Capital letters, digits and hyphens; an unknown code makes a new agreement. */
  @NotBlank
  @Size(max = 20)
  @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*", message = "{catalogue.code}")
  private String code;

  /** Revision this form was made from; 0 for a new agreement. */
  @NotNull
  @Min(0)
  private Integer revision = 0;

  @NotBlank
  @Size(max = 100)
  @OneLine
  private String nameZh;

  @NotBlank
  @Size(max = 100)
  @OneLine
  private String nameEn;

  @NotEmpty private List<@NotNull @Valid TargetForm> targets = new ArrayList<>();

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Integer getRevision() {
    return revision;
  }

  public void setRevision(Integer revision) {
    this.revision = revision;
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

  public List<TargetForm> getTargets() {
    return targets;
  }

  public void setTargets(List<TargetForm> targets) {
    this.targets = targets;
  }
}

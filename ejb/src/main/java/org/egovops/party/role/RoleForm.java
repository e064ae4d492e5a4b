package org.egovops.party.role;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.egovops.kernel.OneLine;
import org.egovops.party.Permission;
import org.egovops.party.Side;

/** Role form (角色定义): the code is taken when the role is made and never changes. */
public class RoleForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 40)
  @Pattern(regexp = "[A-Z][A-Z0-9_]*")
  private String code;

  @NotBlank
  @Size(max = 60)
  @OneLine
  private String chineseName;

  @NotBlank
  @Size(max = 60)
  @OneLine
  private String englishName;

  private RoleLayer layer;

  private Side side;

  @PositiveOrZero
  @Max(60)
  private int experienceYears;

  private boolean active = true;

  @NotNull private Set<@NotNull Permission> permissions = EnumSet.noneOf(Permission.class);

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getChineseName() {
    return chineseName;
  }

  public void setChineseName(String chineseName) {
    this.chineseName = chineseName;
  }

  public String getEnglishName() {
    return englishName;
  }

  public void setEnglishName(String englishName) {
    this.englishName = englishName;
  }

  public RoleLayer getLayer() {
    return layer;
  }

  public void setLayer(RoleLayer layer) {
    this.layer = layer;
  }

  public Side getSide() {
    return side;
  }

  public void setSide(Side side) {
    this.side = side;
  }

  public int getExperienceYears() {
    return experienceYears;
  }

  public void setExperienceYears(int experienceYears) {
    this.experienceYears = experienceYears;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public Set<Permission> getPermissions() {
    return permissions;
  }

  public void setPermissions(Set<Permission> permissions) {
    this.permissions = permissions;
  }
}

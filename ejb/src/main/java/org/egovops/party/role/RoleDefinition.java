package org.egovops.party.role;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.DutyClass;
import org.egovops.party.Permission;
import org.egovops.party.Side;

/**
 * Role definition (角色, ROL-01…16): a named set of permissions, kept as data. A role belongs to one
 * duty class and holds only permissions of that class, so no role can join administration and
 * business; the three administrators' roles are fixed.
 */
@Entity
@Table(name = "role_definition")
public class RoleDefinition extends Record {

  private String code;

  @Column(name = "name_zh")
  private String chineseName;

  @Column(name = "name_en")
  private String englishName;

  @Enumerated(EnumType.STRING)
  private RoleLayer layer;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Enumerated(EnumType.STRING)
  @Column(name = "duty_class")
  private DutyClass dutyClass;

  @Column(name = "built_in")
  private boolean builtIn;

  @Column(name = "experience_years")
  private int experienceYears;

  private boolean active = true;

  @ElementCollection
  @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_id"))
  @Column(name = "permission")
  @Enumerated(EnumType.STRING)
  private Set<Permission> permissions = EnumSet.noneOf(Permission.class);

  protected RoleDefinition() {}

  RoleDefinition(String code) {
    this.code = code;
    this.dutyClass = DutyClass.BUSINESS;
  }

  /**
   * Takes over the form.
   *
   * @throws RuleBroken {@code party.role-fixed} for an administrator's role, {@code
   *     party.role-mixes-duties} for a permission of another duty class
   */
  void change(RoleForm form) {
    if (dutyClass.administers()) {
      throw new RuleBroken("party.role-fixed", code);
    }
    form.getPermissions().forEach(this::requireSameDuty);
    chineseName = form.getChineseName().strip();
    englishName = form.getEnglishName().strip();
    layer = form.getLayer();
    side = form.getSide();
    experienceYears = form.getExperienceYears();
    active = form.isActive();
    permissions.clear();
    permissions.addAll(form.getPermissions());
  }

  private void requireSameDuty(Permission permission) {
    if (!permission.belongsTo(dutyClass)) {
      throw RuleBroken.at("permissions", "party.role-mixes-duties", permission, code);
    }
  }

  public String code() {
    return code;
  }

  public String chineseName() {
    return chineseName;
  }

  public String englishName() {
    return englishName;
  }

  /** Layer of the organisation, or null where the role stands outside (machines, operators). */
  public RoleLayer layer() {
    return layer;
  }

  /** Side a holder must stand on, or null for any. */
  public Side side() {
    return side;
  }

  public DutyClass dutyClass() {
    return dutyClass;
  }

  /** Whether the product brought the role; such a role cannot be removed. */
  public boolean builtIn() {
    return builtIn;
  }

  /** Years of experience a holder's record must show (ROL-16); 0 for none. */
  public int experienceYears() {
    return experienceYears;
  }

  public boolean active() {
    return active;
  }

  public Set<Permission> permissions() {
    return Set.copyOf(permissions);
  }
}

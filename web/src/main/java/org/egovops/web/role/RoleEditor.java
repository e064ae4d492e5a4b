package org.egovops.web.role;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.egovops.party.DutyClass;
import org.egovops.party.Permission;
import org.egovops.party.role.RoleForm;
import org.egovops.party.role.RoleLayer;
import org.egovops.party.role.RoleManagement;
import org.egovops.party.role.RoleRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.RecordId;

/** Role editor (角色定义与修改). */
@Named("roleEditor")
@ViewScoped
public class RoleEditor implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RoleManagement management;
  @Inject Notice notice;

  private String id;
  private long version;
  private RoleForm form = new RoleForm();

  /** Fills the form with the role of the address, if it names one. */
  public void open() {
    if (id != null) {
      RoleRow row = management.role(RecordId.of(id));
      version = row.version();
      form.setCode(row.code());
      form.setChineseName(row.chineseName());
      form.setEnglishName(row.englishName());
      form.setLayer(row.layer());
      form.setSide(row.side());
      form.setExperienceYears(row.experienceYears());
      form.setActive(row.active());
      form.getPermissions().addAll(row.permissions());
    }
  }

  public String save() {
    long saved = id == null ? management.define(form) : changed();
    notice.done("role.saved", form.getCode());
    return "/role/record?faces-redirect=true&id=" + saved;
  }

  private long changed() {
    long role = RecordId.of(id);
    management.change(role, version, form);
    return role;
  }

  /** What a role of business may be given. */
  public List<Permission> getChoices() {
    return Arrays.stream(Permission.values())
        .filter(permission -> permission.belongsTo(DutyClass.BUSINESS))
        .toList();
  }

  public RoleLayer[] getLayers() {
    return RoleLayer.values();
  }

  /** The permissions as an array, because a page cannot say of which kind a set's values are. */
  public Permission[] getPermissions() {
    return form.getPermissions().toArray(Permission[]::new);
  }

  public void setPermissions(Permission[] chosen) {
    form.setPermissions(EnumSet.noneOf(Permission.class));
    form.getPermissions().addAll(List.of(chosen));
  }

  public RoleForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

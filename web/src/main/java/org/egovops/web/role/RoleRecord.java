package org.egovops.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeSet;
import org.egovops.party.Permission;
import org.egovops.party.role.ReviewRow;
import org.egovops.party.role.RoleManagement;
import org.egovops.party.role.RoleRow;
import org.egovops.web.screen.RecordId;

/** Role record (角色档案): what the role may do and who holds it. */
@Named("roleRecord")
@RequestScoped
public class RoleRecord {

  @Inject RoleManagement management;

  private String id;
  private RoleRow row;
  private List<ReviewRow> holders;

  public RoleRow getRow() {
    if (row == null) {
      row = management.role(RecordId.of(id));
    }
    return row;
  }

  public List<Permission> getPermissions() {
    return List.copyOf(new TreeSet<>(getRow().permissions()));
  }

  public List<ReviewRow> getHolders() {
    if (holders == null) {
      holders = management.holders(getRow().id());
    }
    return holders;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

package org.egovops.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.egovops.party.Permission;
import org.egovops.party.role.RoleManagement;
import org.egovops.party.role.RoleRow;
import org.egovops.web.screen.Language;

/** Role register (角色): all of them, as a list and as a matrix of permissions. */
@Named("roles")
@RequestScoped
public class RoleRegister {

  @Inject RoleManagement management;
  @Inject Language language;

  private List<RoleRow> rows;
  private Map<String, RoleRow> byCode;

  public List<RoleRow> getRows() {
    if (rows == null) {
      rows = management.roles();
      byCode = rows.stream().collect(Collectors.toMap(RoleRow::code, Function.identity()));
    }
    return rows;
  }

  /** What the columns of the matrix are. */
  public Permission[] getPermissions() {
    return Permission.values();
  }

  /** Name of a role in the reader's language. */
  public String name(RoleRow role) {
    return role.name(language.getLocale());
  }

  /** Name of the role of a code; the code where the role is gone. */
  public String named(String code) {
    getRows();
    return byCode.containsKey(code) ? name(byCode.get(code)) : code;
  }

  /** Whether a column of the matrix begins another subject. */
  public boolean begins(Permission permission) {
    return permission.ordinal() > 0
        && !subject(permission).equals(subject(Permission.values()[permission.ordinal() - 1]));
  }

  private static String subject(Permission permission) {
    return permission.name().substring(0, permission.name().indexOf('_'));
  }
}

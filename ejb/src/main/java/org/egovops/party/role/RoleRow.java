package org.egovops.party.role;

import java.util.Locale;
import java.util.Set;
import org.egovops.party.DutyClass;
import org.egovops.party.Permission;
import org.egovops.party.Side;

/** Role row (角色列表行). */
public record RoleRow(
    long id,
    long version,
    String code,
    String chineseName,
    String englishName,
    RoleLayer layer,
    Side side,
    DutyClass dutyClass,
    boolean builtIn,
    int experienceYears,
    boolean active,
    Set<Permission> permissions) {

  /** The name in the reader's language. */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseName : englishName;
  }

  static RoleRow of(RoleDefinition role) {
    return new RoleRow(
        role.id(),
        role.version(),
        role.code(),
        role.chineseName(),
        role.englishName(),
        role.layer(),
        role.side(),
        role.dutyClass(),
        role.builtIn(),
        role.experienceYears(),
        role.active(),
        role.permissions());
  }
}

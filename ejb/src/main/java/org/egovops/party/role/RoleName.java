package org.egovops.party.role;

import java.util.Locale;
import org.egovops.kernel.Spoken;

/** Role name (角色名称) in both languages, for sentences. */
record RoleName(String chinese, String english) implements Spoken {

  static RoleName of(RoleDefinition role) {
    return new RoleName(role.chineseName(), role.englishName());
  }

  @Override
  public String in(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
  }
}

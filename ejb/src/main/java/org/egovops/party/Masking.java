package org.egovops.party;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.egovops.recordkeeping.Author;

/**
 * Masking (脱敏) of personal data (PIPL art. 51): enough to recognise a person one knows, not enough
 * to reach one does not. Lists, exports, notifications and logs show the masked form; the full
 * value needs a permission and a reason, and is audited.
 */
public final class Masking {

  private static final Pattern MOBILE = Pattern.compile("(\\+?86[- ]?)?(1\\d{2})\\d{4}(\\d{4})");
  private static final Pattern LANDLINE =
      Pattern.compile("(010|02\\d|0[3-9]\\d{2})-?\\d{3,4}(\\d{4})(\\D.*)?");
  private static final Set<String> DOUBLE_SURNAMES =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "长孙", "宇文", "司徒", "令狐", "夏侯", "独孤",
          "南宫", "西门", "端木", "百里", "呼延", "轩辕", "钟离", "申屠", "澹台", "公冶", "太史", "闾丘", "濮阳");

  private Masking() {}

  /** Mobile 138****8000, landline 028-****1234, anything else but its last two digits. */
  public static String phone(String phone) {
    if (phone == null || phone.isBlank()) {
      return phone;
    }
    Matcher mobile = MOBILE.matcher(phone.strip());
    if (mobile.matches()) {
      return mobile.group(2) + "****" + mobile.group(3);
    }
    Matcher landline = LANDLINE.matcher(phone.strip());
    return landline.matches()
        ? landline.group(1) + "-****" + landline.group(2)
        : "****" + tail(phone.strip());
  }

  /** Family name and one star per further character: 张*, 欧阳**; a Latin name keeps its initial. */
  public static String name(String name) {
    if (name == null || name.isBlank()) {
      return name;
    }
    String plain = name.strip();
    int shown = familyNameLength(plain);
    int length = plain.codePointCount(0, plain.length());
    int hidden = Math.max(1, Math.min(length - shown, 3));
    return plain.substring(0, plain.offsetByCodePoints(0, shown)) + "*".repeat(hidden);
  }

  /** An author's name as it may be written down for all to read: a department's person masked. */
  public static String author(Author by) {
    return by.customer() ? name(by.name()) : by.name();
  }

  /** First character of the mailbox and its domain: z***@example.gov.cn. */
  public static String email(String email) {
    if (email == null || email.indexOf('@') < 1) {
      return email == null ? null : "****";
    }
    return email.charAt(0) + "***" + email.substring(email.indexOf('@'));
  }

  private static int familyNameLength(String name) {
    return name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
  }

  private static String tail(String phone) {
    return phone.length() <= 4 ? "" : phone.substring(phone.length() - 2);
  }
}

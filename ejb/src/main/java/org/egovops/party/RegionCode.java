package org.egovops.party;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Region code (行政区划代码, GB/T 2260): six digits, two each for province, city and county; 00 where a
 * level is left open. The provinces are the standard's own list; counties change every year and are
 * therefore checked by form only.
 */
final class RegionCode {

  private static final Pattern FORM = Pattern.compile("\\d{6}");

  /** Municipalities, provinces and autonomous regions, special administrative regions. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82");

  private RegionCode() {}

  static boolean valid(String code) {
    return FORM.matcher(code).matches()
        && PROVINCES.contains(code.substring(0, 2))
        && !(code.startsWith("00", 2) && !code.endsWith("00"));
  }
}

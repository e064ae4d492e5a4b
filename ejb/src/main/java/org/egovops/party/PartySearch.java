package org.egovops.party;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Party search (参与方查询): what to look for in the directory. Every part may be left out (null).
 *
 * @param text part of the name or login
 * @param side side of the organisation
 * @param line support line, of teams
 * @param organizationId one organisation only
 * @param after where the page before ended ({@code Page.next})
 * @param limit rows of a page, 1 to 200
 */
public record PartySearch(
    String text, Side side, SupportLine line, Long organizationId, String after, int limit) {

  private static final int MOST = 200;

  public PartySearch {
    limit = Math.max(1, Math.min(limit, MOST));
  }

  /** Everything, from the beginning. */
  public static PartySearch all() {
    return new PartySearch(null, null, null, null, null, MOST);
  }

  /** Those whose name or login contains {@code text}. */
  public static PartySearch named(String text, int limit) {
    return new PartySearch(text, null, null, null, null, limit);
  }

  /** Begins a condition over the column that orders the list and a second one to look into. */
  Where where(String key, String second) {
    Where where = new Where(key, second);
    where.text(text);
    return after == null ? where : where.and(key, ">", "after", after);
  }

  /** The condition under construction; a part left out is not in it. */
  static final class Where {
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder conditions = new StringBuilder("where 1 = 1");
    private final String key;
    private final String second;

    private Where(String key, String second) {
      this.key = key;
      this.second = second;
    }

    Where and(String column, String name, Object value) {
      return value == null ? this : and(column, "=", name, value);
    }

    private Where and(String column, String operator, String name, Object value) {
      conditions.append(" and %s %s :%s".formatted(column, operator, name));
      parameters.put(name, value);
      return this;
    }

    private void text(String text) {
      if (text != null && !text.isBlank()) {
        conditions.append(
            " and (lower(%s) like :text escape '!' or lower(%s) like :text escape '!')"
                .formatted(key, second));
        parameters.put("text", pattern(text));
      }
    }

    private static String pattern(String text) {
      String plain = text.strip().toLowerCase(Locale.ROOT);
      return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    String jpql() {
      return conditions + " order by " + key;
    }

    Map<String, Object> parameters() {
      return parameters;
    }
  }
}

package org.egovops.recordkeeping;

import java.util.Objects;

/**
 * Merge of one field (字段合并) after two people edited the same record: what only one of them changed
 * is taken over, what both changed differently is for the second to decide; nothing typed is lost.
 *
 * @param base value both started from
 * @param mine value of the one who saves now
 * @param theirs value stored meanwhile
 */
public record FieldMerge<T>(T base, T mine, T theirs) {

  /** How the three values stand to one another. */
  public enum Outcome {
    /** Nobody changed it, or both made the same change. */
    AGREED,
    /** Only I changed it. */
    MINE,
    /** Only they changed it. */
    THEIRS,
    /** Both changed it, differently. */
    CONFLICT
  }

  public Outcome outcome() {
    if (same(mine, theirs)) {
      return Outcome.AGREED;
    }
    if (same(base, theirs)) {
      return Outcome.MINE;
    }
    return same(base, mine) ? Outcome.THEIRS : Outcome.CONFLICT;
  }

  public boolean conflict() {
    return outcome() == Outcome.CONFLICT;
  }

  /** The value to go on with; in a conflict mine, as it is what was just typed. */
  public T merged() {
    return outcome() == Outcome.MINE || conflict() ? mine : theirs;
  }

  private static boolean same(Object one, Object other) {
    return Objects.equals(plain(one), plain(other));
  }

  /** A browser sends line ends as CR LF and an empty field as empty text; neither is a change. */
  private static Object plain(Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    String lines = text.replace("\r\n", "\n");
    return lines.isEmpty() ? null : lines;
  }
}

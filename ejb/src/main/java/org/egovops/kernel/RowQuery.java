package org.egovops.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Row query (列表查询): conditions with bound parameters put together to one JPQL statement, in which
 * the record is called {@code e}. Lists read rows, never records, and continue where the last page
 * ended.
 */
public class RowQuery {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private final String entity;

  /** A query over all records of an entity. */
  public RowQuery(String entity) {
    this.entity = entity;
  }

  /** Adds a condition whose question marks stand for {@code bound}, in order. */
  public final RowQuery where(String condition, Object... bound) {
    StringBuilder numbered = new StringBuilder();
    int next = 0;
    for (char c : condition.toCharArray()) {
      if (c == '?') {
        values.add(bound[next++]);
        numbered.append('?').append(values.size());
      } else {
        numbered.append(c);
      }
    }
    conditions.add(numbered.toString());
    return this;
  }

  /** Equal to the value; null or empty means any. */
  public final RowQuery equal(String path, Object value) {
    return value == null || "".equals(value) ? this : where(path + " = ?", value);
  }

  /** Any of the values; none of them means that nothing is found. */
  public final RowQuery anyOf(String path, Collection<?> wanted) {
    return switch (wanted.size()) {
      case 0 -> nothing();
      case 1 -> where(path + " = ?", wanted.iterator().next());
      default -> where(path + " in ?", wanted);
    };
  }

  /** One of the values of a filter; null or none of them means any. */
  public final RowQuery oneOf(String path, Collection<?> wanted) {
    return wanted == null || wanted.isEmpty() ? this : anyOf(path, wanted);
  }

  /** From a time on and before another; null is no border. */
  public final RowQuery between(String path, Instant from, Instant before) {
    if (from != null) {
      where(path + " >= ?", from);
    }
    return before == null ? this : where(path + " < ?", before);
  }

  public final RowQuery nothing() {
    return where("e.id = ?", -1L);
  }

  /**
   * One page of rows.
   *
   * @param fields the row's fields in order, as JPQL
   * @param after the {@link Page#next()} of the page before, or null
   * @param place where a row stands in this order
   */
  protected final <R> Page<R> page(
      EntityManager em,
      Class<R> row,
      String fields,
      RowOrder order,
      String after,
      int limit,
      Function<R, SortPlace> place) {
    continueAfter(order, after);
    String direction = order.ascending() ? " asc" : " desc";
    String sorted = " order by " + order.path() + direction + ", e.id" + direction;
    String select = "select new " + row.getName() + "(" + fields + ")";
    List<R> rows =
        bind(PreparedQueries.query(em, select + from() + sorted, row, limit + 1)).getResultList();
    return Page.of(rows, limit, found -> place.apply(found).toString());
  }

  /** How many there are. */
  public final long count(EntityManager em) {
    return bind(em.createQuery("select count(e)" + from(), Long.class)).getSingleResult();
  }

  /**
   * Values of another entity, called {@code c}, that belongs to these records, in groups.
   *
   * @param select what each row holds, as JPQL
   * @param owner field of the other entity that holds the record's id
   * @param by what makes a group
   */
  public final List<Object[]> grouped(
      EntityManager em, String select, String other, String owner, String by) {
    where("c." + owner + " = e.id");
    String where = " where " + String.join(" and ", conditions);
    String jpql =
        "select " + select + " from " + entity + " e, " + other + " c" + where + " group by " + by;
    return bind(em.createQuery(jpql, Object[].class)).getResultList();
  }

  /** The ids of what matches. */
  public final Set<Long> ids(EntityManager em) {
    return Set.copyOf(bind(em.createQuery("select e.id" + from(), Long.class)).getResultList());
  }

  private void continueAfter(RowOrder order, String after) {
    if (after != null && !after.isBlank()) {
      SortPlace place = SortPlace.parse(after);
      String beyond = order.ascending() ? " >" : " <";
      String path = order.path();
      // The first condition is implied by the second, but it alone lets an index find the place.
      where(path + beyond + "= ?", place.at());
      where("(" + path + beyond + " ? or e.id" + beyond + " ?)", place.at(), place.id());
    }
  }

  private String from() {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return " from " + entity + " e" + where;
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}

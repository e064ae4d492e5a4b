package org.egovops.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovops.kernel.Page;

/**
 * The stored rows of imports (导入行库) with what was found about them. Incidents are looked for within
 * the stretch of rows they lie in, since not every database looks a list up in the middle of an
 * index.
 */
@ApplicationScoped
class ImportRows {

  @PersistenceContext EntityManager em;

  void add(ImportRow row) {
    em.persist(row);
  }

  void add(ImportFinding finding) {
    em.persist(finding);
  }

  void forget(long importId) {
    forgetFindings(importId);
    em.createQuery("delete from ImportRow r where r.importId = :id")
        .setParameter("id", importId)
        .executeUpdate();
  }

  void forgetFindings(long importId) {
    em.createQuery("delete from ImportFinding f where f.importId = :id")
        .setParameter("id", importId)
        .executeUpdate();
  }

  /** First row of every incident met so far, by its key. */
  Map<String, Integer> groups(long importId) {
    Map<String, Integer> groups = new HashMap<>();
    em.createQuery(
            "select r.key, r.groupRow from ImportRow r where r.importId = :id"
                + " and r.row = r.groupRow and r.key is not null",
            Object[].class)
        .setParameter("id", importId)
        .getResultStream()
        .forEach(row -> groups.put((String) row[0], (Integer) row[1]));
    return groups;
  }

  /** First rows of the next incidents after one, in one of these verdicts or in any. */
  List<Integer> next(long importId, RowVerdict verdict, int after, int most) {
    TypedQuery<Integer> query =
        em.createQuery(
            "select r.groupRow from ImportRow r where r.importId = :id and r.groupRow > :after"
                + " and r.row = r.groupRow"
                + (verdict == null ? "" : " and r.verdict = :verdict")
                + " order by r.groupRow",
            Integer.class);
    query.setParameter("id", importId).setParameter("after", after);
    if (verdict != null) {
      query.setParameter("verdict", verdict);
    }
    return query.setMaxResults(most).getResultList();
  }

  /** The rows of these incidents, by their first row. */
  Map<Integer, List<SourceRow>> of(long importId, Collection<Integer> groups) {
    Map<Integer, List<SourceRow>> found = new TreeMap<>();
    if (groups.isEmpty()) {
      return found;
    }
    em.createQuery(
            "select r.groupRow, r.row, r.cells from ImportRow r where r.importId = :id"
                + " and r.groupRow between :first and :last and r.groupRow in :groups"
                + " order by r.groupRow, r.row",
            Object[].class)
        .setParameter("id", importId)
        .setParameter("first", Collections.min(groups))
        .setParameter("last", Collections.max(groups))
        .setParameter("groups", groups)
        .getResultStream()
        .forEach(
            row ->
                found
                    .computeIfAbsent((Integer) row[0], unused -> new ArrayList<>())
                    .add(new SourceRow((Integer) row[1], SourceRow.split((String) row[2]))));
    return found;
  }

  /** Gives the rows of these incidents their verdict. */
  void judge(long importId, Collection<Integer> groups, RowVerdict verdict) {
    if (!groups.isEmpty()) {
      em.createQuery(
              "update ImportRow r set r.verdict = :verdict where r.importId = :id"
                  + " and r.groupRow between :first and :last and r.groupRow in :groups")
          .setParameter("verdict", verdict)
          .setParameter("id", importId)
          .setParameter("first", Collections.min(groups))
          .setParameter("last", Collections.max(groups))
          .setParameter("groups", groups)
          .executeUpdate();
    }
  }

  /** The rows of an incident are imported, or were before, as this number. */
  void settle(long importId, int group, RowVerdict verdict, String incidentNumber) {
    em.createQuery(
            "update ImportRow r set r.verdict = :verdict, r.incidentNumber = :number"
                + " where r.importId = :id and r.groupRow = :group")
        .setParameter("verdict", verdict)
        .setParameter("number", incidentNumber)
        .setParameter("id", importId)
        .setParameter("group", group)
        .executeUpdate();
  }

  /** Rows by verdict. */
  Map<RowVerdict, Long> counts(long importId) {
    return counts(importId, "");
  }

  /** Incidents by verdict. */
  Map<RowVerdict, Long> records(long importId) {
    return counts(importId, " and r.row = r.groupRow");
  }

  private Map<RowVerdict, Long> counts(long importId, String which) {
    Map<RowVerdict, Long> counts = new EnumMap<>(RowVerdict.class);
    em.createQuery(
            "select r.verdict, count(r) from ImportRow r where r.importId = :id"
                + which
                + " group by r.verdict",
            Object[].class)
        .setParameter("id", importId)
        .getResultStream()
        .forEach(row -> counts.put((RowVerdict) row[0], (Long) row[1]));
    return counts;
  }

  List<FindingCount> findingCounts(long importId) {
    return em.createQuery(
            "select f.text.code, f.field, f.severity, count(distinct f.groupRow)"
                + " from ImportFinding f where f.importId = :id"
                + " group by f.text.code, f.field, f.severity",
            Object[].class)
        .setParameter("id", importId)
        .getResultStream()
        .map(
            row ->
                new FindingCount(
                    (String) row[0],
                    (ImportField) row[1],
                    row[2] == Finding.Severity.ERROR,
                    (Long) row[3]))
        .sorted(
            java.util.Comparator.comparing((FindingCount count) -> !count.rejected())
                .thenComparing(count -> -count.incidents()))
        .toList();
  }

  Page<FindingRow> findings(long importId, FindingFilter filter, String after, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", importId);
    values.put("after", after == null || after.isBlank() ? 0L : ImportRuns.place(after));
    StringBuilder where = new StringBuilder();
    restrict(where, values, "f.text.code", "code", filter.code());
    restrict(where, values, "f.field", "field", filter.field());
    restrict(where, values, "f.severity", "severity", severity(filter.rejected()));
    Query query =
        em.createQuery(
            "select f, r.key from ImportFinding f, ImportRow r where f.importId = :id"
                + " and r.importId = f.importId and r.row = f.groupRow and f.id > :after"
                + where
                + " order by f.id");
    values.forEach(query::setParameter);
    List<FindingRow> rows = new ArrayList<>();
    for (Object found : query.setMaxResults(limit + 1).getResultList()) {
      Object[] row = (Object[]) found;
      rows.add(((ImportFinding) row[0]).row((String) row[1]));
    }
    return Page.of(rows, limit, row -> Long.toString(row.id()));
  }

  private static Finding.Severity severity(Boolean rejected) {
    if (rejected == null) {
      return null;
    }
    return rejected ? Finding.Severity.ERROR : Finding.Severity.REMARK;
  }

  private static void restrict(
      StringBuilder where, Map<String, Object> values, String path, String name, Object value) {
    if (value != null) {
      where.append(" and ").append(path).append(" = :").append(name);
      values.put(name, value);
    }
  }

  /** Rejected rows after one, in the order of the file, with the first row of their incident. */
  List<Object[]> rejected(long importId, int after, int most) {
    return em.createQuery(
            "select r.row, r.groupRow, r.cells from ImportRow r where r.importId = :id"
                + " and r.verdict = :rejected and r.row > :after order by r.row",
            Object[].class)
        .setParameter("id", importId)
        .setParameter("rejected", RowVerdict.REJECTED)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** What keeps these incidents out, by their first row. */
  Map<Integer, List<ImportFinding>> errors(long importId, Collection<Integer> groups) {
    Map<Integer, List<ImportFinding>> errors = new HashMap<>();
    em.createQuery(
            "select f from ImportFinding f where f.importId = :id and f.groupRow in :groups"
                + " and f.severity = :error order by f.id",
            ImportFinding.class)
        .setParameter("id", importId)
        .setParameter("groups", groups)
        .setParameter("error", Finding.Severity.ERROR)
        .getResultStream()
        .forEach(
            one -> errors.computeIfAbsent(one.groupRow(), unused -> new ArrayList<>()).add(one));
    return errors;
  }
}

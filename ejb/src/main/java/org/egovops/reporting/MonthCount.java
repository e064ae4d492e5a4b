package org.egovops.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Month count (月度计数): takes the incidents of a month into a report and counts them, by statements
 * over the whole set.
 */
@ApplicationScoped
class MonthCount {

  private static final int TREND_MONTHS = 6;

  @PersistenceContext EntityManager em;
  @Inject ServiceReports reports;
  @Inject ItemNames names;

  /** The highest incident id there is of a contract, 0 where there is none. */
  long lastIncident(long contractId) {
    Long last =
        em.createQuery(
                "select max(i.id) from Incident i where i.contractId = :contract", Long.class)
            .setParameter("contract", contractId)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  /** Incidents of a contract in a stretch of ids. */
  long incidents(long contractId, long after, long until) {
    return em.createQuery(
            "select count(i) from Incident i where i.contractId = :contract"
                + " and i.id > :after and i.id <= :until",
            Long.class)
        .setParameter("contract", contractId)
        .setParameter("after", after)
        .setParameter("until", until)
        .getSingleResult();
  }

  /** The id of the {@code size}-th incident after an id; empty where fewer are left. */
  Optional<Long> boundary(long contractId, long after, long until, int size) {
    return em.createQuery(
            "select i.id from Incident i where i.contractId = :contract"
                + " and i.id > :after and i.id <= :until order by i.id",
            Long.class)
        .setParameter("contract", contractId)
        .setParameter("after", after)
        .setParameter("until", until)
        .setFirstResult(size - 1)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Takes a slice into its report; taken twice it is the same as once. */
  void fill(ReportSlice slice) {
    em.createQuery(
            "delete from ReportLine l where l.reportId = :report"
                + " and l.incidentId > :after and l.incidentId <= :until")
        .setParameter("report", slice.reportId())
        .setParameter("after", slice.after())
        .setParameter("until", slice.until())
        .executeUpdate();
    em.createNativeQuery(MonthExtract.FILL)
        .setParameter(1, slice.reportId())
        .setParameter(2, slice.after())
        .setParameter(3, slice.until())
        .setParameter(4, true)
        .executeUpdate();
  }

  /** Counts the lines of a report by every dimension, and the months before. */
  void count(ServiceReport report) {
    for (Dimension dimension : Dimension.values()) {
      if (dimension.attribute() != null) {
        countBy(report.id(), dimension);
      }
    }
    countTotal(report.id());
    countMonths(report);
  }

  private void countTotal(long reportId) {
    Object[] sums = (Object[]) sums(reportId, "", "").getSingleResult();
    keep(reportId, Dimension.TOTAL, ReportItem.TOTAL, Figure.COUNTS, sums, 0);
  }

  private void countBy(long reportId, Dimension dimension) {
    String column = Figure.sql(dimension.attribute());
    List<?> rows = sums(reportId, column + ", ", " group by " + column).getResultList();
    Map<String, Object[]> byItem =
        rows.stream()
            .map(Object[].class::cast)
            .collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> row));
    for (ReportItem item : names.of(dimension, byItem.keySet(), reportId)) {
      keep(reportId, dimension, item, Figure.COUNTS, byItem.get(item.code()), 1);
    }
  }

  /** In SQL, since JPQL would bind the ones and zeros, and not every database can sum those. */
  private Query sums(long reportId, String before, String after) {
    String sums =
        Figure.COUNTS.stream()
            .map(figure -> Figure.sql(figure.sum()))
            .collect(Collectors.joining(", "));
    return em.createNativeQuery(
            "select " + before + sums + " from report_line l where l.report_id = ?1" + after)
        .setParameter(1, reportId);
  }

  /** The months before, each from its own report where there is one, else as counted now. */
  private void countMonths(ServiceReport report) {
    for (int back = TREND_MONTHS - 1; back >= 1; back--) {
      YearMonth month = report.month().minusMonths(back);
      Map<Figure, Long> counts =
          reports
              .valid(report.kind(), report.contractId(), month)
              .map(former -> frozen(former.id()))
              .orElseGet(() -> live(report.contractId(), month));
      ReportItem item = new ReportItem(month.toString(), month.toString(), TREND_MONTHS - back);
      counts.forEach((figure, n) -> keep(report.id(), Dimension.MONTH, item, figure, n));
    }
  }

  private Map<Figure, Long> frozen(long reportId) {
    ReportFigures figures = reports.figures(reportId);
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    Figure.TREND.forEach(figure -> counts.put(figure, figures.count(figure)));
    return counts;
  }

  /** Counts a month as it stands now; nothing where no incident concerns it. */
  Map<Figure, Long> live(long contractId, YearMonth month) {
    Object[] sums =
        (Object[])
            em.createNativeQuery(MonthExtract.count(Figure.TREND))
                .setParameter(1, contractId)
                .setParameter(2, utc(ReportMonth.from(month)))
                .setParameter(3, utc(ReportMonth.until(month)))
                .setParameter(4, true)
                .getSingleResult();
    if (Arrays.stream(sums).allMatch(sum -> sum == null)) {
      return Collections.emptyMap();
    }
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    IntStream.range(0, sums.length)
        .forEach(i -> counts.put(Figure.TREND.get(i), ((Number) sums[i]).longValue()));
    return counts;
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private void keep(
      long reportId,
      Dimension dimension,
      ReportItem item,
      List<Figure> figures,
      Object[] sums,
      int first) {
    for (int i = 0; i < figures.size(); i++) {
      Number sum = (Number) sums[first + i];
      keep(reportId, dimension, item, figures.get(i), sum == null ? 0 : sum.longValue());
    }
  }

  /** Zeros are kept for the total only; elsewhere they go without saying. */
  void keep(long reportId, Dimension dimension, ReportItem item, Figure figure, long amount) {
    if (amount != 0 || dimension == Dimension.TOTAL || dimension == Dimension.MONTH) {
      reports.add(new ReportFigure(reportId, dimension, item, figure, amount));
    }
  }
}

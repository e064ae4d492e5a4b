package org.egovops.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovops.contract.ServiceContract;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.reporting.document.DocumentFormat;

/** The stored reports (报告库) with their figures, lines and files. */
@ApplicationScoped
class ServiceReports {

  @PersistenceContext EntityManager em;

  ServiceContract contract(long id) {
    ServiceContract contract = em.find(ServiceContract.class, id);
    if (contract == null) {
      throw new NotFound("contract", id);
    }
    return contract;
  }

  void add(ServiceReport report) {
    em.persist(report);
    em.flush();
  }

  void add(ReportFigure figure) {
    em.persist(figure);
  }

  void flush() {
    em.flush();
  }

  /**
   * The report of an id.
   *
   * @throws NotFound when there is none
   */
  ServiceReport get(long id) {
    ServiceReport report = em.find(ServiceReport.class, id);
    if (report == null) {
      throw new NotFound("report", id);
    }
    return report;
  }

  /**
   * The report of a number within a scope.
   *
   * @throws NotFound also where it exists but lies outside the scope
   */
  ServiceReport get(String number, ReportScope scope) {
    return em.createQuery(
            "select r from ServiceReport r where r.number = :number", ServiceReport.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .filter(scope::covers)
        .orElseThrow(() -> new NotFound("report", number));
  }

  /** The reports of a month of a contract, the latest revision first, unfinished ones included. */
  List<ServiceReport> ofMonth(ReportKind kind, long contractId, YearMonth month) {
    return em.createQuery(
            "select r from ServiceReport r where r.kind = :kind and r.contractId = :contract"
                + " and r.month = :month order by r.revision desc",
            ServiceReport.class)
        .setParameter("kind", kind)
        .setParameter("contract", contractId)
        .setParameter("month", month.toString())
        .getResultList();
  }

  /** The latest frozen revision of a month that was not sent back. */
  Optional<ServiceReport> valid(ReportKind kind, long contractId, YearMonth month) {
    return ofMonth(kind, contractId, month).stream()
        .filter(r -> r.state() == ReportState.APPROVED || r.state() == ReportState.DRAFT)
        .findFirst();
  }

  /** The frozen revision before this one. */
  Optional<ServiceReport> former(ServiceReport report) {
    return ofMonth(report.kind(), report.contractId(), report.month()).stream()
        .filter(r -> r.revision() < report.revision() && r.state() != ReportState.PREPARING)
        .findFirst();
  }

  /** The reports a run prepares or has prepared, in order. */
  List<Long> ofRun(long runId) {
    return em.createQuery(
            "select r.id from ServiceReport r where r.runId = :run order by r.id", Long.class)
        .setParameter("run", runId)
        .getResultList();
  }

  /** Removes a report that never was frozen, with all it had collected. */
  void discard(ServiceReport report) {
    for (String part : List.of("ReportLine", "ReportFigure", "ReportFile")) {
      em.createQuery("delete from " + part + " e where e.reportId = :report")
          .setParameter("report", report.id())
          .executeUpdate();
    }
    em.remove(report);
    em.flush();
  }

  ReportFigures figures(long reportId) {
    return new ReportFigures(
        em.createQuery(
                "select f from ReportFigure f where f.reportId = :report", ReportFigure.class)
            .setParameter("report", reportId)
            .getResultList());
  }

  void forgetFigures(long reportId) {
    em.createQuery("delete from ReportFigure f where f.reportId = :report")
        .setParameter("report", reportId)
        .executeUpdate();
  }

  Page<ReportRow> page(ReportFilter filter, ReportScope scope, String after, int limit) {
    StringBuilder where = new StringBuilder("r.contractId in :contracts and r.state in :states");
    where.append(filter.contractId() == null ? "" : " and r.contractId = :contract");
    where.append(filter.month() == null ? "" : " and r.month = :month");
    where.append(filter.state() == null ? "" : " and r.state = :state");
    where.append(after == null || after.isBlank() ? "" : " and r.id < :after");
    TypedQuery<ReportRow> query =
        em.createQuery(
            "select new org.egovops.reporting.ReportRow("
                + ReportRow.FIELDS
                + ") from ServiceReport r where "
                + where
                + " order by r.id desc",
            ReportRow.class);
    bind(query, filter, scope, after);
    List<ReportRow> rows = query.setMaxResults(limit + 1).getResultList();
    return Page.of(rows, limit, row -> Long.toString(row.id()));
  }

  private static void bind(
      TypedQuery<ReportRow> query, ReportFilter filter, ReportScope scope, String after) {
    query.setParameter("contracts", scope.contractIds()).setParameter("states", scope.states());
    if (filter.contractId() != null) {
      query.setParameter("contract", filter.contractId());
    }
    if (filter.month() != null) {
      query.setParameter("month", filter.month().toString());
    }
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    if (after != null && !after.isBlank()) {
      query.setParameter("after", place(after));
    }
  }

  /** How many reports of a scope are in each state. */
  Map<ReportState, Long> counts(ReportScope scope) {
    return within("select r.state, count(r)", "group by r.state", Object[].class, scope).stream()
        .collect(Collectors.toMap(row -> (ReportState) row[0], row -> (Long) row[1]));
  }

  List<String> months(ReportScope scope) {
    return within("select distinct r.month", "order by r.month desc", String.class, scope);
  }

  Map<Long, String> contracts(ReportScope scope) {
    return within(
            "select r.contractId, max(r.contractName)",
            "group by r.contractId",
            Object[].class,
            scope)
        .stream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
  }

  private <T> List<T> within(String what, String how, Class<T> type, ReportScope scope) {
    String from = " from ServiceReport r where r.contractId in :contracts and r.state in :states ";
    return em.createQuery(what + from + how, type)
        .setParameter("contracts", scope.contractIds())
        .setParameter("states", scope.states())
        .getResultList();
  }

  private static long place(String after) {
    try {
      return Long.parseLong(after.strip());
    } catch (NumberFormatException strange) {
      throw RuleBroken.at("after", "paging.unknown-place", after);
    }
  }

  /**
   * The incidents behind a figure, of one item of a dimension, by the order they were registered.
   */
  Page<ReportLineRow> lines(ReportList list, String after, int limit) {
    long place = after == null || after.isBlank() ? 0 : place(after);
    TypedQuery<ReportLineRow> query =
        em.createQuery(
            "select new org.egovops.reporting.ReportLineRow("
                + ReportLineRow.FIELDS
                + ") from ReportLine l where l.reportId = :report and l.incidentId > :after"
                + list.condition()
                + " order by l.incidentId",
            ReportLineRow.class);
    query.setParameter("report", list.reportId()).setParameter("after", place);
    list.bind(query);
    List<ReportLineRow> rows = query.setMaxResults(limit + 1).getResultList();
    return Page.of(rows, limit, row -> Long.toString(row.incidentId()));
  }

  Optional<ReportFile> file(long reportId, DocumentFormat format) {
    return em.createQuery(
            "select f from ReportFile f where f.reportId = :report and f.format = :format",
            ReportFile.class)
        .setParameter("report", reportId)
        .setParameter("format", format)
        .getResultStream()
        .findFirst();
  }

  /**
   * Keeps a print, of two made at once the first: the report's row is held while it looks again.
   * What was printed of a report that has changed since is not kept.
   *
   * @param version the version of the report that was printed
   * @return what to hand out
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  ReportFile keep(ReportFile printed, long version) {
    long id = printed.reportId();
    boolean unchanged =
        em.find(ServiceReport.class, id, LockModeType.PESSIMISTIC_WRITE).version() == version;
    Optional<ReportFile> earlier = file(id, printed.format());
    if (earlier.isEmpty() && unchanged) {
      em.persist(printed);
      em.flush();
    }
    return earlier.orElse(printed);
  }

  /** Prints made before the decision are not those that go out. */
  void forgetFiles(long reportId) {
    em.createQuery("delete from ReportFile f where f.reportId = :report")
        .setParameter("report", reportId)
        .executeUpdate();
  }
}

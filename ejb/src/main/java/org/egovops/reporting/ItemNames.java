package org.egovops.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.egovops.catalogue.Catalogue;
import org.egovops.catalogue.CatalogueRow;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.FaultLevel;

/**
 * Item names (统计项名称): what the items of a dimension are called now, and in which order they stand.
 */
@ApplicationScoped
class ItemNames {

  private static final String NOT_CLASSIFIED = "未分类";
  private static final int LAST = 10_000;

  private static final Map<String, String> LINES = Map.of("L1", "一线", "L2", "二线", "L3", "三线");

  private static final Map<String, String> LEVELS = Map.of("MAJOR", "重大", "GENERAL", "一般");

  @PersistenceContext EntityManager em;
  @Inject Catalogue catalogue;

  List<ReportItem> of(Dimension dimension, Collection<String> codes, long reportId) {
    return switch (dimension) {
      case LINE -> items(codes, code -> fixed(code, LINES, SupportLine.valueOf(code)));
      case FAULT_LEVEL -> items(codes, code -> fixed(code, LEVELS, FaultLevel.valueOf(code)));
      case CLASS -> items(codes, code -> entry(code, catalogue.category(code)));
      case SERVICE_ITEM -> items(codes, code -> entry(code, catalogue.item(code)));
      case UNIT -> units(codes, reportId);
      case TOTAL, MONTH -> throw new IllegalArgumentException(dimension.name());
    };
  }

  private static List<ReportItem> items(
      Collection<String> codes, Function<String, ReportItem> item) {
    return codes.stream().map(item).toList();
  }

  private static ReportItem fixed(String code, Map<String, String> names, Enum<?> value) {
    return new ReportItem(code, names.get(code), value.ordinal());
  }

  private static ReportItem entry(String code, Optional<? extends CatalogueRow> row) {
    return row.map(found -> new ReportItem(code, found.nameZh(), found.position()))
        .orElseGet(
            () -> new ReportItem(code, Dimension.NONE.equals(code) ? NOT_CLASSIFIED : code, LAST));
  }

  /** Units by name; a unit renamed in the month stands under one of its names. */
  private List<ReportItem> units(Collection<String> codes, long reportId) {
    Map<String, String> names =
        em.createQuery(
                "select l.unitId, max(l.unitName) from ReportLine l where l.reportId = :report"
                    + " group by l.unitId",
                Object[].class)
            .setParameter("report", reportId)
            .getResultStream()
            .collect(Collectors.toMap(row -> row[0].toString(), row -> (String) row[1]));
    Comparator<String> byName = Comparator.comparing(names::get);
    List<String> ordered =
        codes.stream().sorted(byName.thenComparing(Comparator.naturalOrder())).toList();
    return items(ordered, code -> new ReportItem(code, names.get(code), ordered.indexOf(code)));
  }
}

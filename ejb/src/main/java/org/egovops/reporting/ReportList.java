package org.egovops.reporting;

import jakarta.persistence.TypedQuery;
import org.egovops.kernel.RuleBroken;

/**
 * Which lines of a report to read (报告明细筛选).
 *
 * @param reportId the report
 * @param figure the figure whose incidents are wanted, or null for all
 * @param dimension the breakdown; TOTAL for none
 * @param item code of the dimension's item
 */
record ReportList(long reportId, Figure figure, Dimension dimension, String item) {

  static ReportList all(long reportId) {
    return new ReportList(reportId, null, Dimension.TOTAL, Dimension.NONE);
  }

  static ReportList of(long reportId, Figure figure) {
    return new ReportList(reportId, figure, Dimension.TOTAL, Dimension.NONE);
  }

  String condition() {
    String figures = figure == null ? "" : " and (" + figure.condition() + ")";
    return dimension.attribute() == null
        ? figures
        : figures + " and " + dimension.attribute() + " = :item";
  }

  void bind(TypedQuery<?> query) {
    if (dimension.attribute() != null) {
      query.setParameter("item", dimension == Dimension.UNIT ? (Object) unit() : item);
    }
  }

  private long unit() {
    try {
      return Long.parseLong(item);
    } catch (NumberFormatException foreign) {
      throw RuleBroken.at("item", "report.unknown-item", item);
    }
  }
}

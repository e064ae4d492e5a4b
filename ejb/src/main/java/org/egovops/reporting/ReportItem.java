package org.egovops.reporting;

/**
 * Item of a dimension (统计项): a class, a service item, a line, a unit, a month.
 *
 * @param code stable code, {@link Dimension#NONE} for the total and for what is not classified
 * @param name what it was called when the report was frozen
 * @param place its place among the others
 */
public record ReportItem(String code, String name, int place) {

  static final ReportItem TOTAL = new ReportItem(Dimension.NONE, "合计", 0);
}

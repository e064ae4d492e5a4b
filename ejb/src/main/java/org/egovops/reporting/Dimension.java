package org.egovops.reporting;

import java.util.Locale;

/** Dimension (统计维度): by what a figure is broken down. */
public enum Dimension {
  /** 合计. */
  TOTAL(null),
  /** 故障级别. */
  FAULT_LEVEL("l.faultLevel"),
  /** 事件分类, first level of the category (INC-36). */
  CLASS("l.classCode"),
  /** 服务项. */
  SERVICE_ITEM("l.serviceItem"),
  /** 支持线: that which resolved, else that which holds the incident. */
  LINE("l.line"),
  /** 使用部门. */
  UNIT("l.unitId"),
  /** 月份: the months before, for comparison. */
  MONTH(null);

  /** The item of incidents nobody classified, and of the total. */
  public static final String NONE = "-";

  private final String attribute;

  Dimension(String attribute) {
    this.attribute = attribute;
  }

  /** Its name. */
  public String label(Locale locale) {
    return Figure.text("DIMENSION." + name(), locale);
  }

  /** How its items are told apart. */
  public String rule(Locale locale) {
    return Figure.text("DIMENSION." + name() + ".rule", locale);
  }

  /** What the lines are grouped by, or null where they are not. */
  String attribute() {
    return attribute;
  }
}

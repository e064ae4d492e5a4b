package org.egovops.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.egovops.kernel.Texts;
import org.egovops.servicelevel.Metric;

/**
 * Figure (指标): one number of the incident report with the condition that selects the incidents
 * behind it, so that a figure and its list cannot disagree. Conditions are written so that they are
 * valid over the frozen lines in JPQL and, see {@link #sql}, over the extract in SQL. Name and
 * counting rule of each stand in {@code messages/reporting} (AMB-23).
 */
public enum Figure {
  /** 事件总数 (INC-37). */
  REPORTED("l.reported = 1"),
  /** 其中已取消. */
  CANCELLED("l.reported = 1 and l.cancelled = 1"),
  /** 服务响应总数 (INC-38). */
  RESPONDED("l.responded = 1"),
  /** 到场总数. */
  ARRIVED("l.arrived = 1"),
  /** 解决总数. */
  RESOLVED("l.resolved = 1"),
  /** 一线解决. */
  RESOLVED_L1("l.resolved = 1 and l.line = 'L1'"),
  /** 二线解决 (INC-39). */
  RESOLVED_L2("l.resolved = 1 and l.line = 'L2'"),
  /** 三线解决 (INC-40). */
  RESOLVED_L3("l.resolved = 1 and l.line = 'L3'"),
  /** 关闭总数. */
  CLOSED("l.closed = 1"),
  /** 重新打开. */
  REOPENED("l.reopenings > 0"),
  /** 月末未解决. */
  BACKLOG("l.backlog = 1"),
  /** 电话受理并解决. */
  PHONE_RESOLVED("l.resolved = 1 and l.phoned = 1"),
  /** 首次电话即解决. */
  FIRST_CALL("l.resolved = 1 and l.firstCall = 1"),
  RESPONSE_MET("l.response = 'MET'"),
  RESPONSE_BREACHED("l.response = 'BREACHED'"),
  RESPONSE_EXCLUDED("l.response = 'EXCLUDED'"),
  RESPONSE_AGREED_MET("l.responseAgreed = 'MET'"),
  RESPONSE_AGREED_BREACHED("l.responseAgreed = 'BREACHED'"),
  RESPONSE_AGREED_PENDING("l.responseAgreed = 'PENDING'"),
  ON_SITE_MET("l.onSite = 'MET'"),
  ON_SITE_BREACHED("l.onSite = 'BREACHED'"),
  ON_SITE_EXCLUDED("l.onSite = 'EXCLUDED'"),
  ON_SITE_AGREED_MET("l.onSiteAgreed = 'MET'"),
  ON_SITE_AGREED_BREACHED("l.onSiteAgreed = 'BREACHED'"),
  ON_SITE_AGREED_PENDING("l.onSiteAgreed = 'PENDING'"),
  RESOLUTION_MET("l.resolution = 'MET'"),
  RESOLUTION_BREACHED("l.resolution = 'BREACHED'"),
  RESOLUTION_EXCLUDED("l.resolution = 'EXCLUDED'"),
  RESOLUTION_AGREED_MET("l.resolutionAgreed = 'MET'"),
  RESOLUTION_AGREED_BREACHED("l.resolutionAgreed = 'BREACHED'"),
  RESOLUTION_AGREED_PENDING("l.resolutionAgreed = 'PENDING'"),
  /** Mean service time of a response, milliseconds. */
  RESPONSE_WORKED(Kind.MEAN, "l.responseWorked is not null"),
  /** Mean time from report to response, milliseconds (AMB-07). */
  RESPONSE_ELAPSED(Kind.MEAN, "l.responded = 1"),
  ON_SITE_WORKED(Kind.MEAN, "l.onSiteWorked is not null"),
  ON_SITE_ELAPSED(Kind.MEAN, "l.arrived = 1"),
  RESOLUTION_WORKED(Kind.MEAN, "l.resolutionWorked is not null"),
  RESOLUTION_ELAPSED(Kind.MEAN, "l.resolved = 1");

  /** Kind of figure (指标类型). */
  public enum Kind {
    /** 件数: how many incidents. */
    COUNT,
    /** 平均时长: milliseconds, absent where there is nothing to take the mean of. */
    MEAN
  }

  private static final String TEXTS = "org.egovops.messages.reporting";

  /** The counts, in order. */
  public static final List<Figure> COUNTS =
      Arrays.stream(values()).filter(figure -> figure.kind == Kind.COUNT).toList();

  /** Those compared over the months. */
  static final List<Figure> TREND =
      List.of(
          REPORTED,
          RESPONDED,
          RESOLVED,
          RESOLVED_L1,
          RESOLVED_L2,
          RESOLVED_L3,
          BACKLOG,
          RESPONSE_MET,
          RESPONSE_BREACHED,
          ON_SITE_MET,
          ON_SITE_BREACHED,
          RESOLUTION_MET,
          RESOLUTION_BREACHED);

  private final Kind kind;
  private final String condition;

  Figure(String condition) {
    this(Kind.COUNT, condition);
  }

  Figure(Kind kind, String condition) {
    this.kind = kind;
    this.condition = condition;
  }

  /** The figure of a metric, as {@code RESPONSE} and {@code MET}. */
  static Figure of(Metric metric, String what) {
    return valueOf(metric.name() + "_" + what);
  }

  public Kind kind() {
    return kind;
  }

  /** Selects the frozen lines behind it; the line is {@code l}. */
  String condition() {
    return condition;
  }

  /** Counts rows of {@code l} that meet the condition. */
  String sum() {
    return "sum(case when " + condition + " then 1 else 0 end)";
  }

  /** The same over the extract's columns, whose words are parted by underscores. */
  static String sql(String jpql) {
    return jpql.replaceAll("([a-z])([A-Z])", "$1_$2");
  }

  /** Its name. */
  public String label(Locale locale) {
    return text(name(), locale);
  }

  /** How it is counted (AMB-23). */
  public String rule(Locale locale) {
    return text(name() + ".rule", locale);
  }

  static String text(String key, Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale, Texts.NO_FALLBACK);
    return Texts.format(texts, key, List.of(), locale);
  }
}

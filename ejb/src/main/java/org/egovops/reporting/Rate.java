package org.egovops.reporting;

import java.util.List;
import java.util.Locale;

/**
 * Rate (比率): a share of two counts, absent where there is nothing to take a share of. Attainment is
 * met / (met + breached); what is not due yet or not committed to is in neither (requirements §3.5,
 * AMB-20, PRJ-11).
 */
public enum Rate {
  /** 响应达标率. */
  RESPONSE(Figure.RESPONSE_MET, Figure.RESPONSE_BREACHED),
  RESPONSE_AGREED(Figure.RESPONSE_AGREED_MET, Figure.RESPONSE_AGREED_BREACHED),
  /** 到场达标率. */
  ON_SITE(Figure.ON_SITE_MET, Figure.ON_SITE_BREACHED),
  ON_SITE_AGREED(Figure.ON_SITE_AGREED_MET, Figure.ON_SITE_AGREED_BREACHED),
  /** 解决达标率. */
  RESOLUTION(Figure.RESOLUTION_MET, Figure.RESOLUTION_BREACHED),
  RESOLUTION_AGREED(Figure.RESOLUTION_AGREED_MET, Figure.RESOLUTION_AGREED_BREACHED),
  /** 一线解决率. */
  FIRST_LINE(Figure.RESOLVED_L1, List.of(Figure.RESOLVED)),
  /** 二线占比. */
  SECOND_LINE(Figure.RESOLVED_L2, List.of(Figure.RESOLVED)),
  /** 三线占比. */
  THIRD_LINE(Figure.RESOLVED_L3, List.of(Figure.RESOLVED)),
  /** 首次电话解决率. */
  FIRST_CALL(Figure.FIRST_CALL, List.of(Figure.PHONE_RESOLVED)),
  /** 重新打开率. */
  REOPENED(Figure.REOPENED, List.of(Figure.CLOSED));

  private final Figure part;
  private final List<Figure> whole;

  Rate(Figure met, Figure breached) {
    this(met, List.of(met, breached));
  }

  Rate(Figure part, List<Figure> whole) {
    this.part = part;
    this.whole = whole;
  }

  Figure part() {
    return part;
  }

  List<Figure> whole() {
    return whole;
  }

  /** Its name. */
  public String label(Locale locale) {
    return Figure.text("RATE." + name(), locale);
  }

  /** How it is computed. */
  public String rule(Locale locale) {
    return Figure.text("RATE." + name() + ".rule", locale);
  }
}

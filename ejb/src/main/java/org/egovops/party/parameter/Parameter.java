package org.egovops.party.parameter;

import org.egovops.kernel.RuleBroken;

/** Parameter (系统参数) with its usual value and the range an office may choose from. */
public enum Parameter {
  /** 会话空闲时限, minutes without a request after which a session ends. */
  SESSION_IDLE_MINUTES(20, 5, 120),
  /** 单人并发会话数; the oldest ends when one more begins. */
  SESSION_LIMIT(3, 1, 20),
  /** 登录失败锁定次数, in a row. */
  LOCKOUT_FAILURES(5, 3, 10),
  /** 锁定时长, minutes. */
  LOCKOUT_MINUTES(30, 5, 1_440),
  /** 密码最短长度, characters. */
  PASSWORD_LENGTH(10, 8, 64),
  /** 密码有效期, days. */
  PASSWORD_DAYS(90, 7, 365),
  /** 不得重复的历史密码数. */
  PASSWORD_REMEMBERED(5, 1, 24),
  /** 满意度抽样比例, percent of the incidents that are not MAJOR (INC-32, AMB-22). */
  SURVEY_PERCENT(20, 0, 100),
  /** 满意度抽样种子, published so that an auditor draws the same sample again. */
  SURVEY_SEED("egovops-survey-1");

  private static final int LONGEST = 60;

  private final String usual;
  private final Integer least;
  private final Integer most;

  Parameter(int usual, int least, int most) {
    this.usual = Integer.toString(usual);
    this.least = least;
    this.most = most;
  }

  Parameter(String usual) {
    this.usual = usual;
    this.least = null;
    this.most = null;
  }

  /** The value where the office has set none. */
  public String usual() {
    return usual;
  }

  /** Smallest value, or null for a text. */
  public Integer least() {
    return least;
  }

  /** Largest value, or null for a text. */
  public Integer most() {
    return most;
  }

  /**
   * The value as it is kept.
   *
   * @throws RuleBroken {@code parameter.number}, {@code parameter.range}, {@code parameter.text}
   */
  String accept(String given) {
    String text = given == null ? "" : given.strip();
    return least == null ? text(text) : Integer.toString(number(text));
  }

  private static String text(String given) {
    if (given.isEmpty() || given.length() > LONGEST) {
      throw RuleBroken.at("value", "parameter.text", LONGEST);
    }
    return given;
  }

  private int number(String given) {
    if (!given.matches("-?\\d{1,9}")) {
      throw RuleBroken.at("value", "parameter.number", given);
    }
    int number = Integer.parseInt(given);
    if (number < least || number > most) {
      throw RuleBroken.at("value", "parameter.range", least, most);
    }
    return number;
  }
}

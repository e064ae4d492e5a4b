package org.egovops.communication;

import static org.egovops.communication.Audience.CALENDAR_APPROVERS;
import static org.egovops.communication.Audience.DESK;
import static org.egovops.communication.Audience.HOLDER;
import static org.egovops.communication.Audience.INCIDENT_MANAGER;
import static org.egovops.communication.Audience.OFFICE_READERS;
import static org.egovops.communication.Audience.OPERATORS;
import static org.egovops.communication.Audience.PROJECT_MANAGER;
import static org.egovops.communication.Audience.REPORTER;
import static org.egovops.communication.Audience.REPORT_APPROVERS;
import static org.egovops.communication.Audience.REQUEST_APPROVERS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.egovops.kernel.Texts;

/**
 * Notice kind (通知事项): the one table of who is told what, and whether by mail unless they decide
 * otherwise. Everybody named here is told in the portal, except who did it.
 */
public enum NoticeKind {
  /** 新报障. */
  REPORTED(Mail.ON, DESK),
  /** 重要紧急或重大 (INC-17). */
  URGENT(Mail.ON, PROJECT_MANAGER, INCIDENT_MANAGER),
  /** 分派. */
  ASSIGNED(Mail.ON, HOLDER),
  /** 转线 (INC-21). */
  HANDED_OVER(Mail.ON, HOLDER),
  /** 已受理. */
  ACCEPTED(Mail.OFF, REPORTER),
  /** 工程师已联系. */
  RESPONDED(Mail.OFF, REPORTER),
  /** 已解决，请确认 (INC-31). */
  RESOLVED(Mail.ON, REPORTER),
  /** 客户重新打开. */
  REOPENED(Mail.ON, HOLDER, DESK),
  /** 已关闭. */
  CLOSED(Mail.OFF, REPORTER),
  /** 已取消. */
  CANCELLED(Mail.ON, REPORTER, HOLDER),
  /** 公开备注. */
  NOTED(Mail.ON, REPORTER, HOLDER),
  /** 内部备注. */
  NOTED_INTERNALLY(Mail.OFF, HOLDER),
  /** 满意度调查邀请 (INC-32, AMB-22): the customer's alone. */
  SURVEY(Mail.ON, REPORTER),
  /** 时限预警 75 % (SLM-09). */
  WARNED(Mail.ON, HOLDER, PROJECT_MANAGER, INCIDENT_MANAGER),
  /** 超时 100 % (SLM-09). */
  BREACHED(Mail.ON, HOLDER, PROJECT_MANAGER, INCIDENT_MANAGER),
  /** 新服务请求 (INC-06). */
  REQUESTED(Mail.ON, DESK),
  /** 服务请求已受理. */
  REQUEST_ACCEPTED(Mail.OFF, REPORTER),
  /** 服务请求待审批: the customer's office decides. */
  APPROVAL_ASKED(Mail.ON, REQUEST_APPROVERS),
  /** 服务请求已批准. */
  APPROVED(Mail.OFF, REPORTER, HOLDER),
  /** 服务请求未批准. */
  REFUSED(Mail.ON, REPORTER, HOLDER),
  /** 已约定日期. */
  DATE_AGREED(Mail.OFF, REPORTER),
  /** 服务请求已办结，请确认. */
  FULFILLED(Mail.ON, REPORTER),
  /** 服务请求已关闭. */
  REQUEST_CLOSED(Mail.OFF, REPORTER),
  /** 报告待审批 (ROL-11). */
  REPORT_FROZEN(Mail.ON, REPORT_APPROVERS),
  /** 报告已批准. */
  REPORT_APPROVED(Mail.ON, OFFICE_READERS),
  /** 报告被退回. */
  REPORT_RETURNED(Mail.ON, OPERATORS),
  /** 日历变更待审批. */
  CALENDAR_PROPOSED(Mail.ON, CALENDAR_APPROVERS),
  /** 作业失败或错过. */
  JOB_TROUBLED(Mail.ON, OPERATORS);

  private static final String TEXTS = "org.egovops.messages.notices";

  private enum Mail {
    ON,
    OFF
  }

  private final boolean mailed;
  private final Set<Audience> audiences;

  NoticeKind(Mail mail, Audience first, Audience... others) {
    mailed = mail == Mail.ON;
    audiences = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  /** Whether it is mailed to people who have not chosen. */
  public boolean mailed() {
    return mailed;
  }

  public Set<Audience> audiences() {
    return audiences;
  }

  /** Its name in the reader's language. */
  public String name(Locale locale) {
    return Texts.format(texts(locale), "kind." + name(), java.util.List.of(), locale);
  }

  static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(TEXTS, locale, Texts.NO_FALLBACK);
  }
}

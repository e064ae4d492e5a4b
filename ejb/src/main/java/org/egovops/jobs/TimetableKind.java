package org.egovops.jobs;

/** Kind of timetable rule (调度方式). */
public enum TimetableKind {
  /** 每日. */
  DAILY,
  /** 每月第几个工作日, counted by the service calendar. */
  WORKING_DAY_OF_MONTH
}

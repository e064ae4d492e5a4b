package org.egovops.servicelevel.calendar;

import java.time.Instant;

/**
 * Calendar row (日历列表): a calendar with one approved version of it.
 *
 * @param id identity of the calendar
 * @param code its code
 * @param versionId identity of the version
 * @param revision its number
 * @param zone zone of the local times
 * @param statutory whether statutory days hold
 * @param approvedAt when it was approved
 * @param approvedBy by whom
 */
public record CalendarRow(
    long id,
    String code,
    String nameZh,
    String nameEn,
    long versionId,
    int revision,
    String zone,
    boolean statutory,
    Instant approvedAt,
    String approvedBy) {

  static CalendarRow of(ServiceCalendarVersion version) {
    ServiceCalendar calendar = version.calendar();
    return new CalendarRow(
        calendar.id(),
        calendar.code(),
        calendar.nameZh(),
        calendar.nameEn(),
        version.id(),
        version.revision(),
        version.zone().getId(),
        version.statutory(),
        version.approvedAt(),
        version.approvedBy());
  }
}

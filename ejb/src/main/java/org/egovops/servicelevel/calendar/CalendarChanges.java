package org.egovops.servicelevel.calendar;

import java.util.List;
import java.util.Map;

/**
 * Calendar changes (日历变化): what a proposal would change if it were approved now.
 *
 * @param days special days added, removed or changed
 * @param weeks weeks added, removed or changed
 * @param statutoryBefore whether statutory days hold now; null for a notice
 * @param statutoryAfter whether they would hold; null for a notice
 * @param hours hours that would hold, by the id of the version they would follow
 */
public record CalendarChanges(
    List<DayChange> days,
    List<WeekChange> weeks,
    Boolean statutoryBefore,
    Boolean statutoryAfter,
    Map<Long, ServiceHours> hours) {}

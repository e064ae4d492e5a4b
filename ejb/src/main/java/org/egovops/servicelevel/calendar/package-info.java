/**
 * Service calendars (服务日历): which hours are service time — weeks, statutory days off and make-up
 * working days, exceptions — in immutable, approved versions (AMB-09, SLM-12, requirements §4).
 *
 * <p>{@link org.egovops.servicelevel.calendar.ServiceHours} is the pure value everything else
 * counts with.
 */
package org.egovops.servicelevel.calendar;

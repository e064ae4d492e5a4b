package org.egovops.servicelevel.calendar;

import java.time.LocalDate;

/**
 * Service day (日历日): one date of a calendar as a month sheet shows it.
 *
 * @param date local date
 * @param hours its hours, perhaps none
 * @param reason why it is as it is
 * @param name name of festival or exception, or null for an ordinary day
 */
public record ServiceDay(LocalDate date, DayHours hours, Slice.Reason reason, String name) {}

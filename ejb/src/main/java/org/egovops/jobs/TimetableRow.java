package org.egovops.jobs;

import java.time.Instant;
import java.util.Map;

/**
 * Timetable row (调度项列表行).
 *
 * @param time time of day in Shanghai, HH:mm
 * @param nextDueAt when it is due next; null while switched off
 */
public record TimetableRow(
    long id,
    long version,
    String job,
    TimetableKind kind,
    String time,
    int day,
    Map<String, String> parameters,
    boolean active,
    Instant nextDueAt) {

  static TimetableRow of(TimetableEntry entry, Instant now, WorkingDays days) {
    return new TimetableRow(
        entry.id(),
        entry.version(),
        entry.job(),
        entry.rule().kind(),
        entry.rule().time().toString(),
        entry.rule().day(),
        entry.parameters(),
        entry.active(),
        entry.next(now, days).orElse(null));
  }
}

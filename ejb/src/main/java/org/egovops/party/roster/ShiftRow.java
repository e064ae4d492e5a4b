package org.egovops.party.roster;

import java.time.Instant;
import org.egovops.party.SupportLine;

/** Shift row (班次列表行). */
public record ShiftRow(
    long id,
    long version,
    long teamId,
    String teamName,
    SupportLine line,
    long personId,
    String personName,
    Instant startsAt,
    Instant endsAt,
    String phone) {

  static ShiftRow of(DutyShift shift) {
    return new ShiftRow(
        shift.id(),
        shift.version(),
        shift.team().id(),
        shift.team().name(),
        shift.team().supportLine(),
        shift.person().id(),
        shift.person().fullName(),
        shift.period().from(),
        shift.period().until(),
        shift.phone());
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }
}

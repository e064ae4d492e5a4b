package org.egovops.servicelevel;

import static org.egovops.servicelevel.ClockStart.REPORT;
import static org.egovops.servicelevel.ClockStart.RESPONSE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovops.servicelevel.calendar.Calendars;
import org.egovops.servicelevel.calendar.ServiceHours;

/** Clocks without a database: the six targets of SLA-1, and an SLA-2 that differs. */
public final class SampleClocks implements TargetBook {

  public static final long SLA_1 = 621;
  public static final long SLA_2 = 622;

  /** The next revision of SLA-1, half as long. */
  public static final long SLA_1_REVISED = 623;

  public static final Subject SUBJECT = new Subject(1_000, "INC-2026-000001", null, null, true);
  static final long ALWAYS = 611;
  static final long OFFICE = 612;
  private static final RunningStates NOT_WAITING =
      RunningStates.allBut("WAIT_CUSTOMER", "WAIT_SUPPLIER", "WAIT_CHANGE");

  /** Clocks that were started, in the order of their start. */
  public final List<ServiceLevelClock> added = new ArrayList<>();

  final Map<Long, ServiceHours> hours = new HashMap<>();
  private final Map<String, ClockTarget> targets = new HashMap<>();
  long assigned = SLA_1;

  public SampleClocks() {
    hours.put(ALWAYS, Calendars.ALWAYS);
    hours.put(OFFICE, Calendars.OFFICE);
    promise(SLA_1, FaultLevel.MAJOR, Metric.RESPONSE, 10, ALWAYS, REPORT);
    promise(SLA_1, FaultLevel.MAJOR, Metric.ON_SITE, 60, ALWAYS, RESPONSE);
    promise(SLA_1, FaultLevel.MAJOR, Metric.RESOLUTION, 240, ALWAYS, RESPONSE);
    promise(SLA_1, FaultLevel.GENERAL, Metric.RESPONSE, 10, ALWAYS, REPORT);
    promise(SLA_1, FaultLevel.GENERAL, Metric.ON_SITE, 120, OFFICE, RESPONSE);
    promise(SLA_1, FaultLevel.GENERAL, Metric.RESOLUTION, 1440, ALWAYS, RESPONSE);
    promise(SLA_1_REVISED, FaultLevel.GENERAL, Metric.RESPONSE, 5, ALWAYS, REPORT);
    promise(SLA_1_REVISED, FaultLevel.GENERAL, Metric.RESOLUTION, 720, ALWAYS, RESPONSE);
    promise(SLA_2, FaultLevel.GENERAL, Metric.RESPONSE, 30, OFFICE, REPORT);
    promise(SLA_2, FaultLevel.GENERAL, Metric.RESOLUTION, 600, OFFICE, REPORT);
  }

  private void promise(
      long agreement, FaultLevel level, Metric metric, int minutes, long calendar, ClockStart at) {
    targets.put(
        key(agreement, level, metric),
        new ClockTarget(agreement, level, minutes, calendar, at, NOT_WAITING));
  }

  /** Clocks of a record that has not been reported yet. */
  public RecordClocks none() {
    return new RecordClocks(this, SUBJECT, List.of(), added::add);
  }

  /** Clocks of a record reported at a local time in Shanghai. */
  public RecordClocks reported(FaultLevel level, String local) {
    RecordClocks clocks = none();
    clocks.report(assigned, level, Calendars.at(local));
    return clocks;
  }

  @Override
  public long agreement(Long contractId, String serviceItem) {
    return assigned;
  }

  @Override
  public boolean sameAgreement(long agreementId, long otherId) {
    return agreementId == otherId || agreementId == SLA_1_REVISED && otherId == SLA_1;
  }

  @Override
  public Optional<ClockTarget> target(long agreementId, FaultLevel level, Metric metric) {
    return Optional.ofNullable(targets.get(key(agreementId, level, metric)));
  }

  @Override
  public ServiceHours hours(long calendarVersionId) {
    return hours.get(calendarVersionId);
  }

  private static String key(long agreement, FaultLevel level, Metric metric) {
    return agreement + "/" + level + "/" + metric;
  }
}

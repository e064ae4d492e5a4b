package org.egovops.servicelevel;

import java.util.Optional;
import org.egovops.servicelevel.calendar.ServiceHours;

/** Target book (目标簿): what clocks look up — promises of agreements, hours of calendar versions. */
interface TargetBook {

  /** Agreement (its present revision) that holds for a contract and service item. */
  long agreement(Long contractId, String serviceItem);

  /** Whether both are revisions of one agreement. */
  boolean sameAgreement(long agreementId, long otherId);

  /** What an agreement promises now; empty where it promises nothing for this metric. */
  Optional<ClockTarget> target(long agreementId, FaultLevel level, Metric metric);

  /** Service hours of a calendar version. */
  ServiceHours hours(long calendarVersionId);
}

package org.egovops.jobs;

import java.time.LocalDate;

/** Working days (工作日) as the service calendar has them, make-up days included. */
@FunctionalInterface
interface WorkingDays {

  boolean contain(LocalDate day);
}

package org.egovops.servicelevel;

import java.time.Instant;

/**
 * Contradiction (目标矛盾) between the targets of a fault level, by an example.
 *
 * @param faultLevel fault level whose targets contradict each other
 * @param respondedAt a response after which they do
 * @param onSiteDue when the engineer has to be on site
 * @param resolutionDue when the fault has to be repaired
 */
public record Contradiction(
    FaultLevel faultLevel, Instant respondedAt, Instant onSiteDue, Instant resolutionDue) {}

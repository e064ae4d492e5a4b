package org.egovops.servicelevel;

import java.time.Instant;

/**
 * Next due (下一时限): the clock that needs attention first.
 *
 * @param metric what it measures
 * @param startedAt when it started
 * @param dueAt when it is due: the time agreed with the customer where there is one, else the
 *     target; while paused, the earliest it can still be
 * @param paused whether it stands still
 */
public record Due(Metric metric, Instant startedAt, Instant dueAt, boolean paused) {}

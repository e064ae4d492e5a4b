package org.egovops.jobs;

import java.time.Instant;
import java.util.Map;

/**
 * Due job (到期作业): the timetable calls for it and nobody has taken it up yet.
 *
 * @param entryId the timetable's entry
 * @param job name of the job
 * @param parameters as the entry has them
 * @param dueAt the moment it is due for
 * @param late due so long ago that an operator must decide
 */
public record DueJob(
    long entryId, String job, Map<String, String> parameters, Instant dueAt, boolean late) {}

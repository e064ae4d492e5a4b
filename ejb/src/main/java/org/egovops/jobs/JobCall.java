package org.egovops.jobs;

import java.util.Map;

/**
 * Job call (作业调用): what to hand to the server's job operator.
 *
 * @param job the job's name
 * @param parameters its parameters
 * @param attempt which go of which run it is
 * @param executionId the operator's id of the go before; null where it never saw one
 */
public record JobCall(
    String job, Map<String, String> parameters, Attempt attempt, Long executionId) {}

package org.egovops.jobs;

/**
 * Attempt (执行): one go of a run, from its start or a restart to its end. Whoever took the run up
 * last holds the highest number; everybody else's word is refused.
 *
 * @param runId the run
 * @param number counted from 1
 */
public record Attempt(long runId, int number) {}

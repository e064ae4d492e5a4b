package org.egovops.jobs;

/**
 * Which runs to list (作业运行筛选).
 *
 * @param job name of a job, or null for all
 * @param state a state, or null for all
 */
public record JobRunFilter(String job, JobState state) {

  public static final JobRunFilter ALL = new JobRunFilter(null, null);
}

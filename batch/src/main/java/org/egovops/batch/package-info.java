/**
 * Night shift (夜间作业): starts, follows, stops and restarts the batch jobs. A {@link
 * org.egovops.batch.KnownJob} says what a job is called and what it needs to know; its steps stand
 * in {@code META-INF/batch-jobs}, its artifacts in the package of its family; they choose what is
 * to be done and call the doors of the business, which hold the rules. What people ask about a run
 * is kept by {@code org.egovops.jobs}; the server's own repository keeps the checkpoints.
 *
 * <p>The server shows a job only to the component that started it, and only a WAR keeps its name
 * over a new release. All calls to the job operator are therefore made on threads of the WAR: by
 * the job desk behind screens and interfaces, and by the watch the WAR calls every few seconds.
 */
package org.egovops.batch;

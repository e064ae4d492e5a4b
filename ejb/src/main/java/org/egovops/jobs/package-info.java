/**
 * Jobs (作业): what the night shift did and is doing — each run of a batch job with who asked for it,
 * how far it is, what it skipped and why, and the timetable that calls it. Exactly one run of a job
 * is under way in the whole installation: it holds the job's lock and proves with a heartbeat that
 * its node is alive, so that after a kill the run can be taken up again from its checkpoint and
 * never twice. The server's own batch repository keeps the checkpoints; this package keeps what
 * people ask about. The calls to the server's job operator are made by the batch module.
 *
 * <p>Events in: none. Events out: {@link org.egovops.jobs.JobEvent}.
 */
package org.egovops.jobs;

package org.egovops.batch.report;

/**
 * A report to work on, with the progress after it.
 *
 * @param reportId the report
 * @param done reports that are done when it is
 * @param total reports of the run
 */
record CountedReport(long reportId, long done, long total) {}

package org.egovops.reporting;

/**
 * Slice (抽取段): a stretch of incident ids to be taken into a report.
 *
 * @param reportId the report
 * @param after id after which it begins
 * @param until id with which it ends
 * @param incidents how many incidents of the contract lie in it
 */
public record ReportSlice(long reportId, long after, long until, long incidents) {}

package org.egovops.batch.report;

import org.egovops.reporting.ReportSlice;

/**
 * A slice to be taken, with the progress after it.
 *
 * @param done incidents looked at when it is taken
 * @param total incidents to look at in all
 */
record CountedSlice(ReportSlice slice, long done, long total) {}

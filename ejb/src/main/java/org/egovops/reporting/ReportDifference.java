package org.egovops.reporting;

/**
 * Difference (差异) of a figure between a revision and the one before.
 *
 * @param before amount then; 0 where it had none
 * @param after amount now
 */
public record ReportDifference(
    Figure figure, Dimension dimension, ReportItem item, long before, long after) {}

/**
 * Monthly incident report (事件月报作业): {@code monthly-incident-report} opens a report per contract,
 * takes the month's incidents into it slice by slice, counts, prints and freezes it. Each step may
 * be done again and gives the same; all rules are those of {@code org.egovops.reporting}. RPT-01.
 */
package org.egovops.batch.report;

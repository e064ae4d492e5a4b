/**
 * Service reports (服务报告): what a contract's service was in a month — counted once, frozen with the
 * lists behind every figure, approved by the project manager, printed as an official document. The
 * incident report counts as AMB-23 says: reported by the time of the report, responded by the time
 * of the engineer's call, resolved by the time of the resolution and the line that resolved; each
 * figure states its rule. What was frozen is never changed: counting a month again makes a new
 * revision that shows its differences. INC-36…40, RPT-01, RPT-10, AMB-20, ROL-11.
 *
 * <p>Events in: none. Events out: {@link org.egovops.reporting.ReportEvent}.
 */
package org.egovops.reporting;

/**
 * Report pages (服务报告页面): the register of reports, and one report with its figures, charts, frozen
 * lists, decision and documents. Pages ask {@code org.egovops.reporting}; nothing is counted here.
 */
package org.egovops.web.reporting;

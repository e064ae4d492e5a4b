/**
 * Service level pages (服务级别页面): agreements and where they hold, the calculator, receipts (SLM-01,
 * SLM-02, AMB-06, AMB-10).
 */
package org.egovops.web.servicelevel;

/**
 * Service calendar pages (服务日历页面): the year at a glance, and changes that one person proposes and
 * another approves (AMB-09, requirements §4).
 */
package org.egovops.web.calendar;

/** Screens of the audit administrator (审计页面): who did what, and whether the trail is whole. */
package org.egovops.web.audit;

/**
 * Screens of notices (通知): the bell, the own notices and what of them is mailed, and the outbox as
 * its operators see it.
 */
package org.egovops.web.notice;

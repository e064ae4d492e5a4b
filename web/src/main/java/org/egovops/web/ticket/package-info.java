/**
 * Pages over tickets of both kinds (受理单页面): what a department reported and asked for, in one list.
 */
package org.egovops.web.ticket;

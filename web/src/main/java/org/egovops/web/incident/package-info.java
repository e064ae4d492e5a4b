/**
 * Incident pages (事件页面): the desk's queue, the record with its actions, intake, the departments'
 * own pages and the managers' dashboard. Pages ask the doors of {@code org.egovops.incident};
 * nothing is decided here.
 */
package org.egovops.web.incident;

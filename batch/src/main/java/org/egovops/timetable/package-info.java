/**
 * Timetable (作业调度): when the night shift's jobs run, and the operators' verbs over them: start,
 * follow, stop, restart. A job itself lives in the package of its family and calls the doors of the
 * business; no rule of the business lives here.
 */
package org.egovops.timetable;

/**
 * Job pages (作业页面): the operators' desk with timetable and runs, one run with its progress, and the
 * forms to start a job or to put it on the timetable. Pages ask the job desk of the batch module;
 * nothing is decided here.
 */
package org.egovops.web.job;

package org.egovops.recordkeeping;

/**
 * Written note (备注原文): what somebody wrote into a record's timeline.
 *
 * @param recordId the record
 * @param visibility for whose eyes
 * @param text what was written
 */
public record WrittenNote(long recordId, Visibility visibility, String text) {}

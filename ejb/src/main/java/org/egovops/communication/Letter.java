package org.egovops.communication;

/**
 * Letter (邮件) as it leaves the house.
 *
 * @param to address of the reader, not yet checked
 * @param id the same at every attempt, so that a mailbox can tell a repetition
 * @param thread the same for all letters about one record
 */
record Letter(String to, String id, String thread, String subject, String plain, String html) {}

/**
 * Record keeping (记录保管): the furniture every process uses — the timeline of a record (处理过程), the
 * audit trail with its sealed chain (安全审计), attachments (附件), links between records (关联) and drafts
 * of typed text (草稿). Knows records by their id alone and no process by name.
 */
package org.egovops.recordkeeping;

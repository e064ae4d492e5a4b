package org.egovops.recordkeeping;

/**
 * Current author (当前操作者): who is acting now, by value. Implemented above, where people are known;
 * asked by this package's own doors.
 */
public interface CurrentAuthor {

  Author author();
}

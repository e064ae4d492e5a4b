package org.egovops.recordkeeping;

/**
 * Reference to a record (记录引用) of any process.
 *
 * @param id identity, unique over all kinds
 * @param kind kind of record such as {@code INCIDENT}
 * @param number number as people know it
 */
public record RecordRef(long id, String kind, String number) {}

package org.egovops.servicelevel;

/**
 * Subject (计时对象): the record whose clocks run, as far as they need to know it.
 *
 * @param recordId identity of the record
 * @param recordNumber its number, as lists and notices show it
 * @param contractId contract whose agreement holds, or null for the office's standard agreement
 * @param serviceItem code of the service item, or null
 * @param committed false while the contract's transition phase measures without commitment (PRJ-11)
 */
public record Subject(
    long recordId, String recordNumber, Long contractId, String serviceItem, boolean committed) {}

package org.egovops.party;

/** Team row (班组列表行). */
public record TeamRow(
    long id,
    long version,
    String name,
    SupportLine supportLine,
    long organizationId,
    String organizationName,
    Long contractId,
    boolean active) {}

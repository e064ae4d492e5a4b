package org.egovops.party;

/** Contact details (联系方式) in full, given out against a permission and a reason only. */
public record ContactDetails(long personId, String name, String phone, String email) {}

package org.egovops.party;

/** Contract name (合同名称): what somebody who grants roles has to know of a contract, and no more. */
public record ContractName(long id, String number, String name) {}

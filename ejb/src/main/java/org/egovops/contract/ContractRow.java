package org.egovops.contract;

import java.time.LocalDate;

/** Contract row (合同列表行). */
public record ContractRow(
    long id,
    long version,
    String number,
    String name,
    String customerName,
    String providerName,
    LocalDate termFrom,
    LocalDate termUntil,
    ServiceMode mode,
    ContractState state) {}

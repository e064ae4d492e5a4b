package org.egovops.contract;

import static org.egovops.contract.ContractState.COMPLETED;
import static org.egovops.contract.ContractState.DRAFT;
import static org.egovops.contract.ContractState.IN_FORCE;
import static org.egovops.contract.ContractState.TERMINATED;
import static org.egovops.contract.ContractState.WITHDRAWN;

import java.util.EnumSet;
import org.egovops.kernel.Lifecycle;

/** Contract lifecycle (合同生命周期): from draft to its end. */
public final class ContractLifecycle {

  public static final Lifecycle<ContractState, ContractAction> TABLE =
      Lifecycle.of(ContractState.class, ContractAction.class)
          .stay(EnumSet.of(DRAFT, IN_FORCE), ContractAction.AMEND)
          .on(DRAFT, ContractAction.SIGN, IN_FORCE)
          .on(DRAFT, ContractAction.WITHDRAW, WITHDRAWN)
          .on(IN_FORCE, ContractAction.TERMINATE, TERMINATED)
          .on(IN_FORCE, ContractAction.COMPLETE, COMPLETED)
          .build();

  private ContractLifecycle() {}
}

package org.egovops.party;

import java.util.List;

/** Contract names (合同名录) for those who grant roles; the contracts tell. */
public interface ContractNames {

  /** Every contract, ended ones too, in the order of their numbers. */
  List<ContractName> names();
}

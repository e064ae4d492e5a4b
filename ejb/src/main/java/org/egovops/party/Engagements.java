package org.egovops.party;

import java.util.Set;

/** Engagements (履约关系): the contracts an organisation is party to; the contracts tell. */
public interface Engagements {

  /** Ids of the contracts in which the organisation is customer or provider. */
  Set<Long> of(long organizationId);
}

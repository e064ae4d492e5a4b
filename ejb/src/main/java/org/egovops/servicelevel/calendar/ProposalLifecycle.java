package org.egovops.servicelevel.calendar;

import org.egovops.kernel.Lifecycle;

/** A calendar proposal's transition table (提案生命周期): decided once. */
public final class ProposalLifecycle {

  /** The table. */
  public static final Lifecycle<ProposalState, ProposalAction> TABLE =
      Lifecycle.of(ProposalState.class, ProposalAction.class)
          .on(ProposalState.PROPOSED, ProposalAction.APPROVE, ProposalState.APPLIED)
          .on(ProposalState.PROPOSED, ProposalAction.REJECT, ProposalState.REJECTED)
          .on(ProposalState.PROPOSED, ProposalAction.WITHDRAW, ProposalState.WITHDRAWN)
          .build();

  private ProposalLifecycle() {}
}

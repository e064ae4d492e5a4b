package org.egovops.contract;

import java.time.Instant;

/** What other processes may hear of a contract (合同领域事件). */
public sealed interface ContractEvent {

  long contractId();

  Instant at();

  /** A contract was registered as a draft. */
  record Registered(long contractId, Instant at) implements ContractEvent {}

  /** Dates, parties, mode or served units changed; the commitment of a day may have. */
  record Amended(long contractId, Instant at) implements ContractEvent {}

  /** A step of the lifecycle was taken. */
  record Moved(long contractId, Instant at, ContractState from, ContractState to)
      implements ContractEvent {}
}

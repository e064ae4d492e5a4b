package org.egovops.ticket;

import java.util.Set;
import org.egovops.recordkeeping.RecordRef;

/** Ticket (受理单): an incident or a service request, as far as both are the same. */
public interface Ticket {

  /** Identity, kind and number. */
  RecordRef ref();

  /** The contract it is worked on under. */
  long contractId();

  String title();

  Contact contact();

  IntakeChannel channel();

  /** The customer's person who reported it in the portal; null for calls taken by the desk. */
  Long reporterId();

  Assignment assignment();

  /** Ids of the configuration items it concerns. */
  Set<Long> configurationItemIds();
}

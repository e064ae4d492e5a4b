package org.egovops.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Ticket book (受理单册): the tickets of one kind; each process brings its own. */
public interface TicketBook {

  /** The kind of ticket it holds. */
  TicketKind kind();

  /** The ticket of a number, whoever asks. */
  Optional<? extends Ticket> find(String number);

  /** Those of some numbers that exist, whoever asks. */
  List<? extends Ticket> all(Collection<String> numbers);

  /** Tells the process that a note was added. */
  void noted(Ticket ticket, Instant at, boolean visibleToCustomer);
}

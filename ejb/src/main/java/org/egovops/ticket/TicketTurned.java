package org.egovops.ticket;

import java.time.Instant;
import java.util.Set;
import org.egovops.recordkeeping.Author;
import org.egovops.recordkeeping.RecordRef;

/**
 * Ticket turned (转单): what came in as one kind turned out to be the other (AMB-32). Whoever keeps
 * the other kind opens it in the same transaction with everything the first one says; the
 * customer's time of calling stays, so that turning gains nobody time.
 *
 * @param from the ticket that ends
 * @param to the kind it becomes
 * @param text what the caller described
 * @param reporterId the customer's person who reported, or null
 * @param serviceItem code of the item wanted from now on; null leaves it to the other kind
 * @param reason why it is the other kind
 */
public record TicketTurned(
    RecordRef from,
    TicketKind to,
    long contractId,
    Contact contact,
    String title,
    String text,
    IntakeChannel channel,
    Long reporterId,
    String serviceItem,
    String businessSystem,
    Impact impact,
    Urgency urgency,
    Set<Long> configurationItemIds,
    Instant reportedAt,
    String reason,
    Author by,
    Instant at) {}

package org.egovops.web.ticket;

import java.time.Instant;
import org.egovops.web.screen.Countdown;

/**
 * Own ticket (我的申报): a row of what the reader's unit reported or asked for.
 *
 * @param page where it is shown
 * @param about the system or the service it is about, in words
 * @param state an incident's or a request's state
 * @param due what is due next, or null
 */
public record OwnTicket(
    String page,
    String number,
    String title,
    String about,
    Enum<?> state,
    Instant reportedAt,
    Countdown due) {}

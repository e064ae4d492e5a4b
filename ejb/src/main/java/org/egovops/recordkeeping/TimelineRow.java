package org.egovops.recordkeeping;

import java.time.Instant;
import org.egovops.kernel.Origin;

/**
 * One line of a record's timeline (处理过程) as lists and interfaces read it.
 *
 * @param happenedAt when it happened
 * @param recordedAt when it was written down; later than {@code happenedAt} for what was entered
 *     after the fact
 * @param authorLogin login; null where the name is masked
 * @param customer whether the author is of a department the service is for
 * @param action code of the lifecycle's action, or null
 * @param fromState state before a transition, or null
 * @param toState state after a transition, or null
 * @param spokeWith who of the customer agreed or confirmed, or null
 * @param text what was written, or null
 */
public record TimelineRow(
    long id,
    Instant happenedAt,
    Instant recordedAt,
    Long authorId,
    String authorLogin,
    String authorName,
    boolean customer,
    EntryKind kind,
    String action,
    String fromState,
    String toState,
    String spokeWith,
    String text,
    Visibility visibility,
    Origin.Channel channel) {

  /** The same line with other words, for what is kept as codes. */
  public TimelineRow saying(String words) {
    return new TimelineRow(
        id,
        happenedAt,
        recordedAt,
        authorId,
        authorLogin,
        authorName,
        customer,
        kind,
        action,
        fromState,
        toState,
        spokeWith,
        words,
        visibility,
        channel);
  }

  /** The same line with its author's name masked. */
  public TimelineRow by(String masked) {
    return new TimelineRow(
        id,
        happenedAt,
        recordedAt,
        authorId,
        null,
        masked,
        customer,
        kind,
        action,
        fromState,
        toState,
        spokeWith,
        text,
        visibility,
        channel);
  }

  /** The same line with who agreed masked, named before what was written. */
  public TimelineRow agreed(String masked) {
    return new TimelineRow(
        id,
        happenedAt,
        recordedAt,
        authorId,
        authorLogin,
        authorName,
        customer,
        kind,
        action,
        fromState,
        toState,
        masked,
        text == null ? masked : masked + "\n" + text,
        visibility,
        channel);
  }

  /** Whether it was entered after the fact, so that both times must be shown. */
  public boolean afterTheFact() {
    return recordedAt.isAfter(happenedAt);
  }
}

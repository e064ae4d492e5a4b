package org.egovops.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.egovops.party.Actor;

/**
 * Searchable (可检索): what a process tells the search of its records. Implemented once per kind of
 * record by an {@code @ApplicationScoped} bean; called without a transaction by the index and
 * inside the caller's by {@link SearchDesk}.
 */
public interface Searchable {

  /** Kind of record such as {@code INCIDENT}. */
  String kind();

  /**
   * What changed after the place {@code (since, afterId)}, in the order of change time and id:
   * every record whose last change is later than {@code since}, or equally late with a larger id.
   * Must be answered from an index over both; asked every two seconds.
   */
  List<Change> changes(Instant since, long afterId, int limit);

  /** The present contents of some records; those that no longer exist are left out. */
  List<SearchDocument> documents(Collection<Long> ids);

  /** Which records the actor may find; {@link SearchScope#NOTHING} for none. */
  SearchScope scope(Actor actor);

  /** Whether the actor may find records by their internal text. */
  boolean seesInternal(Actor actor);

  /** Those of the records that the actor may see according to the database at this moment. */
  Set<Long> visible(Actor actor, Collection<Long> ids);
}

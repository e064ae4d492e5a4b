package org.egovops.web.screen;

import org.egovops.party.Actor;

/**
 * Waiting work (待办数): how much waits at a place of the navigation. A process with such a place has
 * one bean of this kind; it answers on every page, so it keeps its figure for some seconds.
 */
public interface WaitingWork {

  /** Where the figure stands. */
  Place place();

  /** How much waits for this actor; 0 shows nothing. */
  long count(Actor actor);
}

package org.egovops.incident;

/**
 * Similar incident (相似事件): one that may be the same as what is being reported, and why.
 *
 * @param row the incident
 * @param sameUnit whether the same unit reported it
 * @param sameSystem whether it concerns the same business system
 * @param sameWords whether it answers a search for the words of the title
 */
public record SimilarIncident(
    IncidentRow row, boolean sameUnit, boolean sameSystem, boolean sameWords) {

  int weight() {
    return (sameWords ? 4 : 0) + (sameSystem ? 2 : 0) + (sameUnit ? 1 : 0);
  }
}

package org.egovops.party;

/** Party tally (参与方计数): how many units, people and teams the directory holds. */
public record PartyTally(long organizations, long people, long teams) {}

package org.egovops.party;

/** Team row (班组列表行). */
public record TeamRow(
    long id,
    long version,
    String name,
    SupportLine supportLine,
    long organizationId,
    String organizationName,
    Long contractId,
    boolean active) {

  static TeamRow of(Team team) {
    return new TeamRow(
        team.id(),
        team.version(),
        team.name(),
        team.supportLine(),
        team.organization().id(),
        team.organization().shortName(),
        team.contractId(),
        team.active());
  }
}

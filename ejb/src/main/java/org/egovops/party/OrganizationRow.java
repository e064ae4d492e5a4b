package org.egovops.party;

/** Organization row (单位列表行). */
public record OrganizationRow(
    long id,
    long version,
    String name,
    String shortName,
    String creditCode,
    String regionCode,
    Side side,
    boolean active) {

  static OrganizationRow of(Organization organization) {
    return new OrganizationRow(
        organization.id(),
        organization.version(),
        organization.name(),
        organization.shortName(),
        organization.creditCode(),
        organization.regionCode(),
        organization.side(),
        organization.active());
  }
}

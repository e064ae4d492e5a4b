package org.egovops.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;

/**
 * Team (班组): people of one organisation who take work together, on one support line (AMB-12) and,
 * where bound, under one contract. Work is assigned to a team first, to a person second.
 */
@Entity
@Table(name = "team")
public class Team extends Record {

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "support_line")
  private SupportLine supportLine;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  @Column(name = "contract_id")
  private Long contractId;

  private boolean active = true;

  protected Team() {}

  Team(TeamForm form, Organization organization) {
    change(form, organization);
  }

  /**
   * Takes over the form.
   *
   * @throws RuleBroken {@code party.team-side} when a department is to work on tickets
   */
  final void change(TeamForm form, Organization newOrganization) {
    if (newOrganization.side() == Side.DEPARTMENT) {
      throw RuleBroken.at("organizationId", "party.team-side", newOrganization.shortName());
    }
    name = form.getName().strip();
    supportLine = form.getSupportLine();
    organization = newOrganization;
    contractId = form.getContractId();
    active = form.isActive();
  }

  public String name() {
    return name;
  }

  public SupportLine supportLine() {
    return supportLine;
  }

  public Organization organization() {
    return organization;
  }

  /** The contract the team works under, or null while it works under none. */
  public Long contractId() {
    return contractId;
  }

  public boolean active() {
    return active;
  }
}

package org.egovops.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.party.OrganizationRow;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartySearch;
import org.egovops.party.PersonRow;
import org.egovops.party.TeamRow;
import org.egovops.web.screen.RecordId;

/** Organization record (单位档案): the unit, its people and its teams. */
@Named("organizationRecord")
@RequestScoped
public class OrganizationRecord {

  private static final int SHOWN = 100;

  @Inject PartyDirectory directory;

  private String id;
  private OrganizationRow row;
  private List<PersonRow> people;
  private List<TeamRow> teams;

  public OrganizationRow getRow() {
    if (row == null) {
      row = directory.organization(RecordId.of(id));
    }
    return row;
  }

  public List<PersonRow> getPeople() {
    if (people == null) {
      people = directory.people(within()).rows();
    }
    return people;
  }

  public List<TeamRow> getTeams() {
    if (teams == null) {
      teams = directory.teams(within()).rows();
    }
    return teams;
  }

  private PartySearch within() {
    return new PartySearch(null, null, null, getRow().id(), null, SHOWN);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

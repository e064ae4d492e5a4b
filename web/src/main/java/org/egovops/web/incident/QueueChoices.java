package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.party.CurrentActor;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartySearch;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.web.screen.Option;

/** Queue choices (筛选选项): units, teams and people to filter by, for those who may know them. */
@Named("queueChoices")
@RequestScoped
public class QueueChoices {

  private static final int MOST = 200;

  @Inject PartyDirectory directory;
  @Inject TeamChoices teams;
  @Inject CurrentActor currentActor;

  /** The departments. */
  public List<Option> getUnits() {
    PartySearch departments = new PartySearch(null, Side.DEPARTMENT, null, null, null, MOST);
    return !may()
        ? List.of()
        : directory.organizations(departments).rows().stream()
            .map(unit -> new Option(unit.id(), unit.shortName()))
            .toList();
  }

  public List<Option> getTeams() {
    return teams.getTeams();
  }

  /** Who work can lie with: the chosen team, or the contractor's people. */
  public List<Option> people(String team) {
    if (team != null && team.matches("\\d{1,18}")) {
      return teams.people(Long.valueOf(team));
    }
    PartySearch staff = new PartySearch(null, Side.CONTRACTOR, null, null, null, MOST);
    return !may()
        ? List.of()
        : directory.people(staff).rows().stream()
            .map(person -> new Option(person.id(), person.name()))
            .toList();
  }

  public QueueFilter.Due[] getDues() {
    return QueueFilter.Due.values();
  }

  private boolean may() {
    return currentActor.get().may(Permission.PARTY_READ);
  }
}

package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.party.CurrentActor;
import org.egovops.party.PartyDirectory;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.party.TeamRow;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Team choices (班组选项): who work can be given to. */
@Named("teamChoices")
@RequestScoped
public class TeamChoices {

  @Inject PartyDirectory directory;
  @Inject CurrentActor currentActor;
  @Inject Say say;

  private List<TeamRow> teams;

  /** Every open team of the own contracts, named with its line. */
  public List<Option> getTeams() {
    return of(null);
  }

  /** The open teams of a line; of every line where it is null. */
  public List<Option> of(SupportLine line) {
    return teams().stream()
        .filter(team -> line == null || team.supportLine() == line)
        .map(team -> new Option(team.id(), say.of(team.supportLine()) + " · " + team.name()))
        .toList();
  }

  /** Who of a team can be given work. */
  public List<Option> people(Long team) {
    return team == null || !currentActor.get().may(Permission.PARTY_READ)
        ? List.of()
        : directory.assignable(team).stream()
            .map(person -> new Option(person.id(), person.name()))
            .toList();
  }

  private List<TeamRow> teams() {
    if (teams == null) {
      boolean may = currentActor.get().may(Permission.PARTY_READ);
      teams = may ? directory.assignableTeams() : List.of();
    }
    return teams;
  }
}

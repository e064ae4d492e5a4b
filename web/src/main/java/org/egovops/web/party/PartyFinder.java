package org.egovops.web.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartySearch;
import org.egovops.web.screen.Option;

/** Party finder (参与方联想): units and people while their name is being typed. */
@Named("partyFinder")
@ApplicationScoped
public class PartyFinder {

  private static final int FOUND = 12;

  @Inject PartyDirectory directory;

  public List<Option> units(String text) {
    return directory.organizations(PartySearch.named(text, FOUND)).rows().stream()
        .filter(unit -> unit.active())
        .map(unit -> new Option(unit.id(), unit.name(), unit.shortName()))
        .toList();
  }

  public List<Option> people(String text) {
    return directory.people(PartySearch.named(text, FOUND)).rows().stream()
        .filter(person -> person.active())
        .map(person -> new Option(person.id(), person.name(), person.login()))
        .toList();
  }
}

package org.egovops.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.egovops.kernel.Page;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartyManagement;
import org.egovops.party.PartySearch;
import org.egovops.party.PartyTally;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;
import org.egovops.web.screen.Choices;

/** Party register (组织与人员): units, people or teams, a page of 50. */
@Named("parties")
@RequestScoped
public class PartyRegister {

  private static final int PAGE = 50;

  @Inject PartyDirectory directory;
  @Inject PartyManagement management;
  @Inject PartyWords words;
  @Inject HttpServletRequest request;

  private final Map<String, String> chosen = new HashMap<>();
  private Page<?> page;
  private PartyTally tally;

  /** The page of the list; read once per request. */
  public Page<?> getPage() {
    if (page == null) {
      page =
          switch (getKind()) {
            case ORGANIZATION -> directory.organizations(search());
            case PERSON ->
                words.may("ACCOUNT_EDIT")
                    ? management.accounts(search())
                    : directory.people(search());
            case TEAM -> directory.teams(search());
          };
    }
    return page;
  }

  private PartySearch search() {
    return new PartySearch(
        chosen.get("q"),
        Choices.one(Side.class, chosen.get("side")).orElse(null),
        Choices.one(SupportLine.class, chosen.get("line")).orElse(null),
        null,
        request.getParameter("after"),
        PAGE);
  }

  public PartyTally getTally() {
    if (tally == null) {
      tally = directory.tally();
    }
    return tally;
  }

  public PartyKind getKind() {
    return Choices.one(PartyKind.class, chosen.get("kind")).orElse(PartyKind.ORGANIZATION);
  }

  public Map<String, String> getChosen() {
    return chosen;
  }
}

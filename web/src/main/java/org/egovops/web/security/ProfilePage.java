package org.egovops.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.PartyDirectory;
import org.egovops.party.access.AccountRow;
import org.egovops.party.access.OwnAccount;

/** Profile page (个人中心): who the person is to the system. */
@Named("profile")
@RequestScoped
public class ProfilePage {

  @Inject CurrentActor current;
  @Inject OwnAccount own;
  @Inject PartyDirectory directory;

  private Actor actor;
  private AccountRow account;

  @PostConstruct
  void open() {
    actor = current.get();
    account = own.account();
  }

  public Actor getActor() {
    return actor;
  }

  public AccountRow getAccount() {
    return account;
  }

  /** Name of the own unit. */
  public String getUnit() {
    return directory.organization(actor.organizationId()).name();
  }

  /** Codes of the roles held, for whoever asks the security administrator for more. */
  public String getRoles() {
    return String.join(", ", actor.roles());
  }

  /** Administrators have no access tokens. */
  public boolean isTokensPossible() {
    return actor.side() != org.egovops.party.Side.ADMINISTRATION;
  }
}

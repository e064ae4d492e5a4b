package org.egovops.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.PartyDirectory;
import org.egovops.party.Side;
import org.egovops.party.access.AccountRow;
import org.egovops.party.access.OwnAccount;
import org.egovops.party.role.RoleManagement;
import org.egovops.web.screen.Language;

/** Profile page (个人中心): who the person is to the system. */
@Named("profile")
@RequestScoped
public class ProfilePage {

  @Inject CurrentActor current;
  @Inject OwnAccount own;
  @Inject PartyDirectory directory;
  @Inject RoleManagement roles;
  @Inject Language language;

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

  /** Names of the roles held. */
  public String getRoles() {
    return roles.own().stream()
        .map(role -> role.name(language.getLocale()))
        .collect(Collectors.joining(" · "));
  }

  /** Administrators have no access tokens. */
  public boolean isTokensPossible() {
    return actor.side() != Side.ADMINISTRATION;
  }
}

package org.egovops.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.egovops.party.PartyManagement;
import org.egovops.party.access.AccountEntry;
import org.egovops.party.access.AccountManagement;
import org.egovops.party.access.AccountRow;
import org.egovops.party.access.SessionRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.OfficeDay;
import org.egovops.web.screen.RecordId;
import org.egovops.web.screen.Tabs;

/** Account record (账号档案) of the system administrator: lets somebody in, again, or no longer. */
@Named("accountRecord")
@ViewScoped
public class AccountRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Tabs TABS = Tabs.of("grants", "sessions", "tokens");

  @Inject AccountManagement accounts;
  @Inject PartyManagement parties;
  @Inject Notice notice;

  private String id;
  private String tab = TABS.first();
  private LocalDate lastDay;
  private transient AccountEntry entry;
  private transient AccountRow state;
  private transient List<SessionRow> sessions;
  private transient String password;

  public AccountEntry getEntry() {
    if (entry == null) {
      entry = accounts.entry(RecordId.of(id));
      lastDay = OfficeDay.lastBefore(entry.expiresAt());
    }
    return entry;
  }

  public AccountRow getState() {
    if (state == null) {
      state = accounts.account(getEntry().personId());
    }
    return state;
  }

  public List<SessionRow> getSessions() {
    if (sessions == null) {
      sessions = accounts.sessions(getEntry().personId());
    }
    return sessions;
  }

  /** Whether password and second factor are the caller's to renew; an administrator's are not. */
  public boolean isRenewable() {
    return !getEntry().dutyClass().administers();
  }

  /** Gives out a one-time password and shows it in answer to this request only. */
  public void issuePassword() {
    password = accounts.issuePassword(RecordId.of(id));
    entry = null;
    state = null;
    sessions = null;
  }

  public String unlock() {
    accounts.unlock(RecordId.of(id));
    return done("account.unlocked");
  }

  public String endSessions() {
    accounts.endSessions(RecordId.of(id));
    return done("account.sessions.ended");
  }

  public String removeFactor() {
    accounts.removeSecondFactor(RecordId.of(id));
    return done("account.factor.removed");
  }

  public String activate(boolean active) {
    parties.activate(RecordId.of(id), active);
    return done(active ? "account.opened" : "account.closed");
  }

  public String limit() {
    parties.limit(RecordId.of(id), OfficeDay.after(lastDay));
    return done("account.limited");
  }

  private String done(String key) {
    notice.done(key, getEntry().login());
    return "/account/record?faces-redirect=true&id=" + id;
  }

  /** The password just given out, or null. */
  public String getPassword() {
    return password;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = TABS.shown(tab);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

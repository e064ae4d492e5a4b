package org.egovops.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.party.access.AccountEntry;
import org.egovops.party.access.AccountManagement;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.RecordId;

/**
 * Holder (持有人): somebody as the security administrator sees them, to grant and to take back, and to
 * let the other administrators in again.
 */
@Named("holder")
@RequestScoped
public class Holder {

  @Inject AccountManagement accounts;
  @Inject Notice notice;

  private String id;
  private AccountEntry entry;
  private String password;

  public AccountEntry getEntry() {
    if (entry == null) {
      entry = accounts.entry(RecordId.of(id));
    }
    return entry;
  }

  /** Whether password and second factor of this open account are the caller's to renew. */
  public boolean isRenewable() {
    AccountEntry holder = getEntry();
    return holder.active() && accounts.mayRenew(holder.personId(), holder.dutyClass());
  }

  /** Gives out a one-time password and shows it in answer to this request only. */
  public void issuePassword() {
    password = accounts.issuePassword(RecordId.of(id));
    entry = null;
  }

  public String removeFactor() {
    accounts.removeSecondFactor(RecordId.of(id));
    notice.done("account.factor.removed", getEntry().login());
    return "/role/holder?faces-redirect=true&id=" + id;
  }

  /** The password just given out, or null. */
  public String getPassword() {
    return password;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

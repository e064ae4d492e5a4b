package org.egovops.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.party.access.AccountEntry;
import org.egovops.party.access.AccountManagement;
import org.egovops.web.screen.RecordId;

/** Holder (持有人): somebody as the security administrator sees them, to grant and to take back. */
@Named("holder")
@RequestScoped
public class Holder {

  @Inject AccountManagement accounts;

  private String id;
  private AccountEntry entry;

  public AccountEntry getEntry() {
    if (entry == null) {
      entry = accounts.entry(RecordId.of(id));
    }
    return entry;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

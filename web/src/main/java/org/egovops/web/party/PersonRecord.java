package org.egovops.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.party.ContactDetails;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PersonSheet;
import org.egovops.web.screen.RecordId;

/** Person record (人员档案): masked, until somebody permitted gives a reason (PIPL 51). */
@Named("personRecord")
@RequestScoped
public class PersonRecord {

  @Inject PartyDirectory directory;

  private String id;
  private String reason;
  private PersonSheet sheet;
  private ContactDetails revealed;

  public PersonSheet getSheet() {
    if (sheet == null) {
      sheet = directory.person(RecordId.of(id));
    }
    return sheet;
  }

  /** Shows the full data in answer to this request only. */
  public void reveal() {
    revealed = directory.reveal(RecordId.of(id), reason);
  }

  public boolean isRevealed() {
    return revealed != null;
  }

  public String getName() {
    return revealed == null ? getSheet().row().name() : revealed.name();
  }

  public String getPhone() {
    return revealed == null ? getSheet().row().maskedPhone() : revealed.phone();
  }

  public String getEmail() {
    return revealed == null ? getSheet().maskedEmail() : revealed.email();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

package org.egovops.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.egovops.party.CurrentActor;
import org.egovops.party.access.AccountEntry;
import org.egovops.party.access.RenewalForm;
import org.egovops.party.access.RenewalKind;
import org.egovops.party.access.RenewalManagement;
import org.egovops.party.access.RenewalRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.OwnAddress;
import org.egovops.web.screen.RecordId;

/** Administrator desk (管理员凭据): who administers, and letting one of them in again by two others. */
@Named("administrators")
@RequestScoped
public class AdministratorDesk {

  @Inject RenewalManagement renewals;
  @Inject CurrentActor current;
  @Inject Notice notice;
  @Inject HttpServletRequest request;

  private final RenewalForm form = new RenewalForm();
  private List<AccountEntry> rows;
  private List<RenewalRow> waiting;
  private String half;

  public List<AccountEntry> getRows() {
    if (rows == null) {
      rows = renewals.administrators();
    }
    return rows;
  }

  public List<RenewalRow> getWaiting() {
    if (waiting == null) {
      waiting = renewals.open();
    }
    return waiting;
  }

  /** Whom the caller may ask for: everybody else. */
  public List<Option> getOthers() {
    long own = current.get().personId();
    return getRows().stream()
        .filter(row -> row.active() && row.personId() != own)
        .map(row -> new Option(row.personId(), row.login() + " " + row.name()))
        .toList();
  }

  public RenewalKind[] getKinds() {
    return RenewalKind.values();
  }

  /** Asks; the half of a password is shown in answer to this request only. */
  public String ask() {
    half = renewals.ask(form);
    return answered("administrator.asked");
  }

  /** Approves the request the button names. */
  public String approve() {
    half = renewals.approve(named());
    return answered("administrator.approved");
  }

  private String answered(String words) {
    rows = null;
    waiting = null;
    if (half != null) {
      return null;
    }
    notice.done(words);
    return OwnAddress.again();
  }

  /** Refuses the request the button names, or takes the own one back. */
  public String refuse() {
    renewals.refuse(named());
    notice.done("administrator.refused");
    return OwnAddress.again();
  }

  /** Whether the caller asked for it, and so needs somebody else to approve. */
  public boolean mine(RenewalRow row) {
    return row.requestedBy().equals(current.get().login());
  }

  /** Whether the caller may approve: neither who asked nor who is to be let in. */
  public boolean deciding(RenewalRow row) {
    return !mine(row) && row.personId() != current.get().personId();
  }

  private long named() {
    return RecordId.of(request.getParameter("renewal"));
  }

  /** The half of a one-time password just given out, or null. */
  public String getHalf() {
    return half;
  }

  public RenewalForm getForm() {
    return form;
  }
}

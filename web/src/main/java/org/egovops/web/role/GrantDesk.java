package org.egovops.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.party.ContractName;
import org.egovops.party.role.GrantRow;
import org.egovops.party.role.RoleManagement;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.OwnAddress;
import org.egovops.web.screen.RecordId;

/** Grant desk (授权审批): the requests that wait, and the decision on each. */
@Named("grantDesk")
@RequestScoped
public class GrantDesk {

  @Inject RoleManagement management;
  @Inject Notice notice;
  @Inject HttpServletRequest request;

  private final Map<Long, List<GrantRow>> grants = new HashMap<>();
  private List<GrantRow> waiting;
  private List<ContractName> contracts;

  public List<GrantRow> getWaiting() {
    if (waiting == null) {
      waiting = management.openGrants();
    }
    return waiting;
  }

  /** The grants of a person, the latest first. */
  public List<GrantRow> of(long personId) {
    return grants.computeIfAbsent(personId, management::grantsOf);
  }

  /** Number and name of the contract a grant is bounded to. */
  public String contract(Long id) {
    if (contracts == null) {
      contracts = management.contracts();
    }
    return contracts.stream()
        .filter(one -> id != null && one.id() == id)
        .map(one -> one.number() + " " + one.name())
        .findFirst()
        .orElse("");
  }

  /** Approves the grant the button names. */
  public String approve() {
    management.approve(named());
    notice.done("role.approved");
    return same();
  }

  /** Takes the grant the button names back, or refuses the request. */
  public String revoke() {
    management.revoke(named());
    notice.done("role.revoked");
    return same();
  }

  /** By its id, not its place in the list, which may have moved since it was shown. */
  private long named() {
    return RecordId.of(request.getParameter("grant"));
  }

  private static String same() {
    return OwnAddress.again();
  }
}

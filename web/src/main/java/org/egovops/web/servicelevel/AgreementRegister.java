package org.egovops.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.contract.ContractFilter;
import org.egovops.contract.ContractManagement;
import org.egovops.contract.ContractRow;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.servicelevel.AgreementRow;
import org.egovops.servicelevel.AssignmentForm;
import org.egovops.servicelevel.AssignmentRow;
import org.egovops.servicelevel.ServiceLevelManagement;
import org.egovops.web.incident.CatalogueWords;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Agreement register (服务级别): the agreements that hold, and for which contract and item. */
@Named("agreements")
@RequestScoped
public class AgreementRegister {

  private static final ContractFilter MOST = new ContractFilter("", null, "", 200);

  @Inject ServiceLevelManagement serviceLevels;
  @Inject ContractManagement contractManagement;
  @Inject CatalogueWords catalogue;
  @Inject CurrentActor currentActor;
  @Inject Notice notice;
  @Inject Say say;

  private final AssignmentForm form = new AssignmentForm();
  private List<ContractRow> contracts;

  public List<AgreementRow> getRows() {
    return serviceLevels.agreements();
  }

  public List<AssignmentRow> getAssignments() {
    return serviceLevels.assignments();
  }

  /** Assignments of one agreement. */
  public List<AssignmentRow> of(String agreement) {
    return getAssignments().stream().filter(row -> row.agreement().equals(agreement)).toList();
  }

  /** What holds under a contract: its own assignments and those of all contracts. */
  public List<AssignmentRow> holding(long contractId) {
    return getAssignments().stream()
        .filter(row -> row.contractId() == null || row.contractId() == contractId)
        .toList();
  }

  public boolean isEditing() {
    return currentActor.get().may(Permission.SERVICE_LEVEL_EDIT);
  }

  /** Lets the chosen agreement hold in the chosen scope. */
  public String assign() {
    serviceLevels.assign(form);
    notice.done("servicelevel.assigned", form.getAgreement());
    return "/servicelevel/register?faces-redirect=true";
  }

  /** Takes an assignment back. */
  public String unassign(long id) {
    serviceLevels.unassign(id);
    notice.done("servicelevel.unassigned");
    return "/servicelevel/register?faces-redirect=true";
  }

  /** Where an agreement holds, in words. */
  public String scope(AssignmentRow row) {
    String contract =
        row.contractId() == null
            ? say.text("servicelevel.scope.contracts")
            : contracts().stream()
                .filter(known -> known.id() == row.contractId())
                .findFirst()
                .map(known -> known.number() + " " + known.name())
                .orElse("#" + row.contractId());
    String item =
        row.serviceItem() == null
            ? say.text("servicelevel.scope.items")
            : row.serviceItem() + " " + catalogue.item(row.serviceItem());
    return contract + " · " + item;
  }

  /** The contracts of the person, to choose from. */
  public List<Option> getContracts() {
    return contracts().stream()
        .map(row -> new Option(row.id(), row.number() + " " + row.name()))
        .toList();
  }

  private List<ContractRow> contracts() {
    if (contracts == null) {
      contracts =
          currentActor.get().may(Permission.CONTRACT_READ)
              ? contractManagement.find(MOST).rows()
              : List.of();
    }
    return contracts;
  }

  public AssignmentForm getForm() {
    return form;
  }
}

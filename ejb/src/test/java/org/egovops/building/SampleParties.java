package org.egovops.building;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.egovops.contract.ContractForm;
import org.egovops.contract.ContractManagement;
import org.egovops.contract.ServiceContract;
import org.egovops.party.Actor;
import org.egovops.party.OrganizationForm;
import org.egovops.party.PartyManagement;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;

/** The people and units most tests need: two departments, an office, a contractor, one contract. */
public final class SampleParties {

  private final long unit;
  private final long otherUnit;
  private final long officeId;
  private final long contractor;
  private final long contractId;
  private final String contractNumber;
  private long nextPerson = Math.abs(UUID.randomUUID().getMostSignificantBits() >> 20);

  private SampleParties(Office office) {
    PartyManagement parties = office.door(PartyManagement.class);
    office.as(anybody(0, Side.ADMINISTRATION, Set.of(), Set.of()));
    unit = office.does(() -> parties.register(unit("市住建局", Side.DEPARTMENT)));
    otherUnit = office.does(() -> parties.register(unit("市人社局", Side.DEPARTMENT)));
    officeId = office.does(() -> parties.register(unit("市电子政务办", Side.OFFICE)));
    contractor = office.does(() -> parties.register(unit("运维公司", Side.CONTRACTOR)));
    contractNumber = "YW-" + UUID.randomUUID().toString().substring(0, 12);
    contractId = contract(office, contractNumber);
  }

  /** Registers them and signs the contract, which is in normal service at the office's time. */
  public static SampleParties in(Office office) {
    return new SampleParties(office);
  }

  public long unit() {
    return unit;
  }

  public long otherUnit() {
    return otherUnit;
  }

  /** The company that provides the service. */
  public long contractorId() {
    return contractor;
  }

  public long contractId() {
    return contractId;
  }

  /** Tests share a database, and another's contract may serve every unit. */
  public String contractNumber() {
    return contractNumber;
  }

  /** Somebody of a department. */
  public Actor department(long unitId, Permission... permissions) {
    return anybody(unitId, Side.DEPARTMENT, Set.of(), Set.of(permissions));
  }

  /** Somebody of the customer's office. */
  public Actor office(Permission... permissions) {
    return anybody(officeId, Side.OFFICE, Set.of(), Set.of(permissions));
  }

  /** Somebody of the contractor, working on these lines. */
  public Actor contractor(Set<SupportLine> lines, Permission... permissions) {
    return anybody(contractor, Side.CONTRACTOR, lines, Set.of(permissions));
  }

  /** Another system that works for the contract. */
  public Actor machine(Permission... permissions) {
    return anybody(contractor, Side.MACHINE, Set.of(), Set.of(permissions));
  }

  private Actor anybody(
      long organization, Side side, Set<SupportLine> lines, Set<Permission> permissions) {
    long id = nextPerson++;
    Set<Long> contracts = side == Side.DEPARTMENT ? Set.of() : Set.of(contractId);
    return new Actor(
        id,
        "p" + id,
        "某" + side,
        organization,
        side,
        Set.of(),
        permissions,
        Set.of(),
        lines,
        contracts);
  }

  /** Signs another contract that serves the same units at the same time; gives its number. */
  public String secondContract(Office office) {
    String number = "YW-" + UUID.randomUUID().toString().substring(0, 12);
    contract(office, number);
    return number;
  }

  private long contract(Office office, String number) {
    LocalDate today = LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Shanghai"));
    ContractForm form = new ContractForm();
    form.setNumber(number);
    form.setName("电子政务运维项目");
    form.setCustomerId(officeId);
    form.setProviderId(contractor);
    form.setTermFrom(today.minusWeeks(10));
    form.setTermUntil(today.plusWeeks(42).minusDays(1));
    form.setTransition(true);
    form.setServedUnitIds(List.of(unit, otherUnit));
    office.as(anybody(officeId, Side.OFFICE, Set.of(), Set.of(Permission.CONTRACT_EDIT)));
    ContractManagement contracts = office.door(ContractManagement.class);
    ServiceContract draft = office.does(() -> contracts.register(form));
    return office.does(() -> contracts.sign(draft.number(), draft.version())).id();
  }

  private static OrganizationForm unit(String name, Side side) {
    OrganizationForm form = new OrganizationForm();
    form.setName(name + UUID.randomUUID());
    form.setShortName(name);
    form.setSide(side);
    return form;
  }
}

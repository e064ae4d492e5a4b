package org.egovops.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.ActingAs;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Organization;
import org.egovops.party.People;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.junit.jupiter.api.Tag;

class ContractManagementTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final int serial = SERIAL.incrementAndGet();
  private Organization office;
  private Organization contractor;
  private ActingAs acting;
  private Wired wired;

  @PersistenceTest
  @Tag("PRJ-32")
  @Tag("SCP-17")
  void term_mode_parties_and_served_units_are_kept_and_listed(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ContractForm form = form("A");
          form.setMode(ServiceMode.REMOTE);
          form.setServedUnitIds(List.of(office.id()));
          ServiceContract contract = door.register(form);
          em.clear();
          ServiceContract stored = em.find(ServiceContract.class, contract.id());
          assertThat(wired.get(ServiceContracts.class).of(contractor.id())).contains(contract.id());
          assertThat(wired.get(ServiceContracts.class).of(office.id())).contains(contract.id());
          assertThat(stored.plan().termFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
          assertThat(stored.plan().termUntil()).isEqualTo(LocalDate.of(2026, 12, 30));
          assertThat(stored.servedUnitIds()).containsExactly(office.id());
          assertThat(door.find(search("")).rows())
              .singleElement()
              .satisfies(
                  row -> {
                    assertThat(row.number()).isEqualTo(number("A"));
                    assertThat(row.customerName()).isEqualTo(office.shortName());
                    assertThat(row.mode()).isEqualTo(ServiceMode.REMOTE);
                    assertThat(row.state()).isEqualTo(ContractState.DRAFT);
                  });
        });
  }

  @PersistenceTest
  @Tag("SCP-17")
  void a_list_is_read_page_by_page_and_found_by_part_of_a_name(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          List.of("A", "B", "C").forEach(part -> door.register(form(part)));
          ContractFilter two = new ContractFilter("", null, "", 2);
          Page<ContractRow> first = door.find(two);
          assertThat(first.rows())
              .extracting(ContractRow::number)
              .containsExactly(number("A"), number("B"));
          Page<ContractRow> rest = door.find(new ContractFilter("", null, first.next(), 2));
          assertThat(rest.rows()).extracting(ContractRow::number).containsExactly(number("C"));
          assertThat(rest.next()).isNull();
          assertThat(door.find(search("合同b")).rows()).hasSize(1);
          assertThat(door.find(search("%")).rows()).as("a wildcard is a plain sign").isEmpty();
          assertThat(door.find(new ContractFilter("", ContractState.IN_FORCE, "", 9)).rows())
              .isEmpty();
        });
  }

  @PersistenceTest
  @Tag("ROL-06")
  void a_contract_outside_the_scope_does_not_exist_for_the_caller(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ServiceContract contract = door.register(form("A"));
          acting.become(actor(99, Set.of(), Permission.CONTRACT_READ));
          assertThat(door.find(search("")).rows()).isEmpty();
          assertThatThrownBy(() -> door.get(number("A"))).isInstanceOf(NotFound.class);
          acting.become(actor(99, Set.of(contract.id()), Permission.CONTRACT_READ));
          assertThat(door.find(search("")).rows()).hasSize(1);
          assertThat(door.get(number("A")).id()).isEqualTo(contract.id());
          assertThat(door.allowed(number("A"))).as("may read, not edit").isEmpty();
        });
  }

  @PersistenceTest
  @Tag("SCP-17")
  void what_must_not_be_is_refused_with_its_reason(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ServiceContract contract = door.register(form("A"));
          refused("contract.number-taken", () -> door.register(form("A")));
          ContractForm swapped = form("B");
          swapped.setCustomerId(contractor.id());
          swapped.setProviderId(office.id());
          refused("contract.customer-side", () -> door.register(swapped));
          ContractForm foreign = form("C");
          foreign.setCustomerId(1L);
          foreign.setProviderId(1L);
          refused("contract.not-a-party", () -> door.register(foreign));
          refused("record.stale", () -> door.amend(number("A"), contract.version() + 1, form("A")));
          refused("contract.not-over", () -> complete(door, contract));
        });
  }

  private void complete(ContractManagement door, ServiceContract contract) {
    door.sign(contract.number(), contract.version());
    door.complete(contract.number(), contract.version());
  }

  @PersistenceTest
  @Tag("PRJ-11")
  void other_processes_see_the_terms_at_once_where_they_were_changed(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          Contracts contracts = wired.get(Contracts.class);
          ServiceContract contract = door.register(form("A"));
          hear(contracts);
          assertThat(contracts.current(contract.id()).committedAt(NOW)).isFalse();
          assertThat(servedNow(contracts)).doesNotContain(number("A"));
          door.sign(number("A"), contract.version());
          hear(contracts);
          assertThat(contracts.current(contract.id()).committedAt(NOW)).isTrue();
          assertThat(servedNow(contracts)).contains(number("A"));
          assertThat(contracts.byNumber(number("A"))).isPresent();
          assertThatThrownBy(() -> contracts.current(-5)).isInstanceOf(NotFound.class);
        });
  }

  @PersistenceTest
  @Tag("SEC-03")
  void every_step_is_audited_with_before_and_after(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ServiceContract contract = door.register(form("A"));
          ContractForm form = ContractForm.of(contract);
          form.setName("新名称");
          door.amend(number("A"), contract.version(), form);
          ContractEnding ending = new ContractEnding();
          ending.setReason("未签");
          door.withdraw(number("A"), contract.version(), ending);
          em.flush();
          List<String> actions =
              em.createQuery(
                      "select a.action from AuditEntry a where a.objectId = :id order by a.id",
                      String.class)
                  .setParameter("id", contract.id())
                  .getResultList();
          assertThat(actions).containsExactly("CREATE", "CHANGE", "TRANSITION");
        });
  }

  private List<String> servedNow(Contracts contracts) {
    return contracts.serving(office.id(), NOW).stream().map(ContractTerms::number).toList();
  }

  private void hear(Contracts contracts) {
    wired.events().forEach(event -> contracts.changing((ContractEvent) event));
  }

  private static void refused(String code, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private void run(TestDatabase database, BiConsumer<EntityManager, ContractManagement> test) {
    Work.run(
        database,
        em -> {
          office = People.unit(em, "政务办" + serial, Side.OFFICE);
          contractor = People.unit(em, "运维公司" + serial, Side.CONTRACTOR);
          em.flush();
          acting =
              new ActingAs(
                  actor(
                      contractor.id(),
                      Set.of(),
                      Permission.CONTRACT_READ,
                      Permission.CONTRACT_EDIT));
          wired =
              Wired.in(em)
                  .with(CurrentActor.class, acting)
                  .with(Clock.class, new Clock(InstantSource.fixed(NOW)));
          test.accept(em, wired.get(ContractManagement.class));
        });
  }

  private static Actor actor(long organization, Set<Long> contracts, Permission... permissions) {
    return new Actor(
        7,
        "manager",
        "经理",
        organization,
        Side.CONTRACTOR,
        Set.of(),
        Set.of(permissions),
        Set.of(),
        Set.of(),
        contracts);
  }

  private String number(String part) {
    return "YW-" + serial + "-" + part;
  }

  private static ContractFilter search(String text) {
    return new ContractFilter(text, null, "", 50);
  }

  private ContractForm form(String part) {
    ContractForm form = new ContractForm();
    form.setNumber(number(part));
    form.setName("合同" + part);
    form.setCustomerId(office.id());
    form.setProviderId(contractor.id());
    form.setTermFrom(LocalDate.of(2026, 1, 1));
    form.setTermUntil(LocalDate.of(2026, 12, 30));
    return form;
  }
}

package org.egovops.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.egovops.contract.ContractForm;
import org.egovops.contract.ContractManagement;
import org.egovops.contract.ServiceContract;
import org.egovops.kernel.Clock;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
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

class ConfigurationManagementTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final int serial = SERIAL.incrementAndGet();
  private Organization office;
  private Organization contractor;
  private ActingAs acting;
  private Wired wired;

  @PersistenceTest
  @Tag("SCP-14")
  void the_36_devices_of_the_hardware_list_stand_in_their_cabinets(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          List<ConfigurationItemRow> rows = everything(door);
          assertThat(rows)
              .hasSize(36)
              .extracting(ConfigurationItemRow::itemClass)
              .containsOnly(ItemClass.HARDWARE);
          assertThat(door.cabinets()).containsExactly("6-03柜", "6-04柜", "6-05柜", "6-06柜");
          ConfigurationItemRow router = door.get("CI-000020");
          assertThat(router.name()).isEqualTo("华三路由器");
          assertThat(router.model()).isEqualTo("H3C MSR36-20");
          assertThat(router.cabinet()).isEqualTo("6-05柜");
          assertThat(router.position()).isEqualTo(12);
        });
  }

  @PersistenceTest
  @Tag("AMB-27")
  void a_device_without_a_model_is_kept_without_one(TestDatabase database) {
    run(
        database,
        (em, door) ->
            assertThat(everything(door).stream().filter(row -> row.model() == null))
                .extracting(ConfigurationItemRow::name)
                .containsExactly("深信服1550", "IBM 2498-B24", "IBM DS3512"));
  }

  @PersistenceTest
  @Tag("CFG-08")
  void devices_are_found_by_part_of_a_name_model_or_cabinet_and_by_filters(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          assertThat(texts(door, "h3c s55")).containsExactly("CI-000014", "CI-000015");
          assertThat(texts(door, "交换机")).hasSize(5);
          assertThat(texts(door, "_")).as("a wildcard is a plain sign").isEmpty();
          ConfigurationFilter filter = new ConfigurationFilter();
          filter.setCabinet("6-03柜");
          filter.setCore(true);
          assertThat(door.find(filter, null, 50).rows())
              .extracting(ConfigurationItemRow::name)
              .containsExactly("政务外网市级核心交换机");
          filter.setState(ItemState.RETIRED);
          assertThat(door.find(filter, null, 50).rows()).isEmpty();
        });
  }

  @PersistenceTest
  @Tag("CFG-01")
  void the_list_is_read_page_by_page_without_gap_or_repetition(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          List<String> read = new ArrayList<>();
          String after = null;
          do {
            Page<ConfigurationItemRow> page = door.find(new ConfigurationFilter(), after, 7);
            page.rows().forEach(row -> read.add(row.number()));
            after = page.next();
          } while (after != null);
          assertThat(read).hasSize(36).doesNotHaveDuplicates().isSorted();
        });
  }

  @PersistenceTest
  @Tag("SCP-15")
  @Tag("SCP-16")
  void an_item_off_the_contracts_list_is_out_of_scope(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ServiceContract contract = contract("A");
          door.cover(contract.number(), List.of("CI-000001", "CI-000002"));
          door.cover(contract.number(), List.of("CI-000002", "CI-000003"));
          Configuration configuration = wired.get(Configuration.class);
          assertThat(door.inScope(contract.number(), "CI-000003")).isTrue();
          assertThat(door.inScope(contract.number(), "CI-000004")).isFalse();
          assertThat(configuration.outOfScope(contract.id(), List.of(101L, 104L)))
              .containsExactly(104L);
          door.uncover(contract.number(), List.of("CI-000003", "CI-000004"));
          hear(configuration);
          assertThat(door.inScope(contract.number(), "CI-000003")).isFalse();
          em.createQuery("delete from ScopeEntry s").executeUpdate();
        });
  }

  @PersistenceTest
  @Tag("SCP-16")
  void what_only_others_contracts_cover_does_not_exist_for_the_caller(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ServiceContract own = contract("A");
          ServiceContract others = contract("B");
          door.cover(own.number(), List.of("CI-000001"));
          door.cover(others.number(), List.of("CI-000001", "CI-000002"));
          acting.become(actor(99, Set.of(own.id()), Permission.CONFIGURATION_READ));
          assertThat(everything(door))
              .extracting(ConfigurationItemRow::number)
              .hasSize(35)
              .contains("CI-000001", "CI-000003")
              .doesNotContain("CI-000002");
          assertThatThrownBy(() -> door.get("CI-000002")).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> door.inScope(others.number(), "CI-000001"))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> door.cover(others.number(), List.of("CI-000001")))
              .isInstanceOf(NotFound.class);
          em.createQuery("delete from ScopeEntry s").executeUpdate();
        });
  }

  @PersistenceTest
  @Tag("INC-09")
  void numbers_that_name_nothing_are_told(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          Configuration configuration = wired.get(Configuration.class);
          assertThat(configuration.items(List.of("CI-000002", "CI-000001"))).hasSize(2);
          assertThat(configuration.items(List.of())).isEmpty();
          assertThatThrownBy(() -> configuration.items(List.of("CI-000001", "CI-999999")))
              .isInstanceOfSatisfying(
                  RuleBroken.class,
                  broken -> {
                    assertThat(broken.code()).isEqualTo("configuration.item-unknown");
                    assertThat(broken.arguments()).containsExactly("CI-999999");
                  });
        });
  }

  private static List<ConfigurationItemRow> everything(ConfigurationManagement door) {
    return door.find(new ConfigurationFilter(), null, 200).rows();
  }

  private static List<String> texts(ConfigurationManagement door, String text) {
    ConfigurationFilter filter = new ConfigurationFilter();
    filter.setText(text);
    return door.find(filter, null, 50).rows().stream().map(ConfigurationItemRow::number).toList();
  }

  private void hear(Configuration configuration) {
    wired.events().stream()
        .filter(ScopeChanged.class::isInstance)
        .forEach(event -> configuration.changing((ScopeChanged) event));
  }

  private void run(TestDatabase database, BiConsumer<EntityManager, ConfigurationManagement> test) {
    Work.run(
        database,
        em -> {
          office = People.unit(em, "配置测试办" + serial, Side.OFFICE);
          contractor = People.unit(em, "配置测试公司" + serial, Side.CONTRACTOR);
          em.flush();
          acting =
              new ActingAs(
                  actor(
                      contractor.id(),
                      Set.of(),
                      Permission.CONFIGURATION_READ,
                      Permission.CONTRACT_EDIT));
          wired =
              Wired.in(em)
                  .with(CurrentActor.class, acting)
                  .with(Clock.class, new Clock(InstantSource.fixed(NOW)));
          test.accept(em, wired.get(ConfigurationManagement.class));
        });
  }

  private ServiceContract contract(String part) {
    ContractForm form = new ContractForm();
    form.setNumber("CFG-" + serial + "-" + part);
    form.setName("合同" + part);
    form.setCustomerId(office.id());
    form.setProviderId(contractor.id());
    form.setTermFrom(LocalDate.of(2026, 1, 1));
    form.setTermUntil(LocalDate.of(2026, 12, 30));
    return wired.get(ContractManagement.class).register(form);
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
}

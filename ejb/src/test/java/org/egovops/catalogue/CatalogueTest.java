package org.egovops.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.ActingAs;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.junit.jupiter.api.Tag;

class CatalogueTest {

  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final int serial = SERIAL.incrementAndGet();
  private Wired wired;

  @PersistenceTest
  @Tag("SCP-01")
  @Tag("SCP-02")
  @Tag("SCP-03")
  @Tag("SCP-04")
  @Tag("SCP-05")
  @Tag("SCP-06")
  @Tag("SCP-07")
  @Tag("SCP-08")
  @Tag("SCP-09")
  @Tag("SCP-10")
  @Tag("SCP-11")
  @Tag("SCP-12")
  @Tag("SCP-13")
  void the_thirteen_service_items_are_offered_in_both_languages(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          List<ServiceItemRow> shipped = shipped(door.items(CatalogueFilter.ACTIVE).rows());
          assertThat(shipped)
              .extracting(row -> row.code() + " " + row.name(Locale.SIMPLIFIED_CHINESE))
              .containsExactly(
                  "SCP-01 资产托管服务",
                  "SCP-02 技术咨询服务",
                  "SCP-03 故障处理服务",
                  "SCP-04 系统升级改造服务",
                  "SCP-05 系统搬迁服务",
                  "SCP-06 培训服务",
                  "SCP-07 巡检服务",
                  "SCP-08 回访服务",
                  "SCP-09 硬件维修更换服务",
                  "SCP-10 定期系统健康检查服务",
                  "SCP-11 系统演练服务",
                  "SCP-12 重大会议保障服务",
                  "SCP-13 厂家支撑服务");
          assertThat(shipped.get(2).name(Locale.ENGLISH)).isEqualTo("Fault handling");
          assertThat(shipped)
              .allSatisfy(
                  item -> {
                    assertThat(item.description(Locale.ENGLISH)).matches("[\\p{ASCII}’]+");
                    assertThat(item.description(Locale.SIMPLIFIED_CHINESE))
                        .isEqualTo(item.description());
                    assertThat(item.steps(Locale.ENGLISH)).hasSameSizeAs(item.steps());
                  });
        });
  }

  @PersistenceTest
  @Tag("GEN-14")
  @Tag("AMB-32")
  void every_item_is_of_one_service_type_and_opens_one_kind_of_ticket(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          Catalogue catalogue = wired.get(Catalogue.class);
          List<ServiceItemRow> shipped = shipped(catalogue.items());
          assertThat(shipped)
              .extracting(ServiceItemRow::serviceType)
              .contains(ServiceType.values());
          assertThat(shipped.stream().filter(row -> row.intakeKind() == IntakeKind.FAULT))
              .extracting(ServiceItemRow::code)
              .containsExactly("SCP-03", "SCP-09");
        });
  }

  @PersistenceTest
  @Tag("GEN-09")
  @Tag("AMB-26")
  void the_core_system_is_data_and_knows_its_devices(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          assertThat(
                  door.systems(CatalogueFilter.ACTIVE).rows().stream()
                      .filter(row -> row.id() < 900 && row.core()))
              .extracting(BusinessSystemRow::nameZh)
              .containsExactly("行政权力运行系统");
          assertThat(door.system("XZQL").configurationItemIds())
              .containsExactlyInAnyOrder(106L, 107L, 108L);
        });
  }

  @PersistenceTest
  @Tag("INC-15")
  void categories_have_two_levels_and_no_third(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          CategoryRow row = wired.get(Catalogue.class).activeCategory("NET-SWITCH");
          assertThat(row.path(Locale.SIMPLIFIED_CHINESE)).isEqualTo("网络 / 交换机");
          assertThat(row.path(Locale.ENGLISH)).isEqualTo("Network / Switch");
          assertThat(row.firstLevel()).isEqualTo("NET");
          refused("catalogue.category-depth", () -> door.addCategory(category("NET-SWITCH")));
          Category top = door.addCategory(category(null));
          CategoryForm below = category(top.code());
          below.setCode(top.code() + "-1");
          door.addCategory(below);
          CategoryForm moved = CategoryForm.of(top);
          moved.setParentCode("NET");
          refused(
              "catalogue.category-depth",
              () -> door.changeCategory(top.code(), top.version(), moved));
        });
  }

  @PersistenceTest
  @Tag("INC-15")
  void a_category_is_closed_together_with_its_first_level(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          Category top = door.addCategory(category(null));
          CategoryForm below = category(top.code());
          below.setCode(top.code() + "-1");
          door.addCategory(below);
          Catalogue catalogue = wired.get(Catalogue.class);
          assertThat(catalogue.activeCategory(below.getCode()).active()).isTrue();
          CategoryForm closed = CategoryForm.of(top);
          closed.setActive(false);
          door.changeCategory(top.code(), top.version(), closed);
          hear(catalogue);
          refused("catalogue.category-unknown", () -> catalogue.activeCategory(below.getCode()));
        });
  }

  @PersistenceTest
  @Tag("SCP-03")
  void what_is_changed_is_seen_at_once_and_what_is_closed_cannot_be_named(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ServiceItem item = door.addItem(item());
          Catalogue catalogue = wired.get(Catalogue.class);
          assertThat(catalogue.activeItem(item.code()).nameEn()).isEqualTo("Test item");
          ServiceItemForm form = ServiceItemForm.of(item);
          form.setNameEn("Renamed");
          form.setActive(false);
          door.changeItem(item.code(), item.version(), form);
          hear(catalogue);
          assertThat(catalogue.item(item.code()))
              .get()
              .extracting(ServiceItemRow::nameEn)
              .isEqualTo("Renamed");
          refused("catalogue.item-unknown", () -> catalogue.activeItem(item.code()));
          refused("catalogue.code-taken", () -> door.addItem(item()));
          refused("record.stale", () -> door.changeItem(item.code(), item.version() - 1, form));
        });
  }

  @PersistenceTest
  @Tag("SCP-06")
  void steps_are_written_in_both_languages_or_in_chinese_alone(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          ServiceItemForm form = item();
          form.setDescription("测试内容");
          form.setSteps("第一步\n第二步");
          form.setStepsEn("First step");
          refused("catalogue.steps-differ", () -> door.addItem(form));
          form.setStepsEn(null);
          door.addItem(form);
          ServiceItemRow row = wired.get(Catalogue.class).activeItem(form.getCode());
          assertThat(row.steps(Locale.ENGLISH)).containsExactly("第一步", "第二步");
          assertThat(row.description(Locale.ENGLISH)).isEqualTo("测试内容");
        });
  }

  @PersistenceTest
  @Tag("GEN-09")
  void a_system_is_told_its_devices_anew(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          BusinessSystemForm form = new BusinessSystemForm();
          form.setCode("SYS-" + serial);
          form.setNameZh("测试系统");
          form.setNameEn("Test system");
          form.setOwnerUnitId(1L);
          form.setConfigurationItemIds(List.of(101L, 102L));
          BusinessSystem system = door.addSystem(form);
          form.setCore(true);
          form.setConfigurationItemIds(List.of(102L, 103L));
          door.changeSystem(system.code(), system.version(), form);
          em.flush();
          em.clear();
          BusinessSystem stored = door.system(form.getCode());
          assertThat(stored.core()).isTrue();
          assertThat(stored.owner().id()).isEqualTo(1L);
          assertThat(stored.configurationItemIds()).containsExactlyInAnyOrder(102L, 103L);
        });
  }

  @PersistenceTest
  @Tag("SCP-01")
  void lists_are_filtered_and_read_page_by_page(TestDatabase database) {
    run(
        database,
        (em, door) -> {
          Page<ServiceItemRow> first = door.items(new CatalogueFilter("scp-", true, null, 5));
          assertThat(first.rows()).hasSize(5);
          Page<ServiceItemRow> second =
              door.items(new CatalogueFilter("scp-", true, first.next(), 5));
          assertThat(second.rows().get(0).code()).isEqualTo("SCP-06");
          assertThat(door.items(new CatalogueFilter("巡检", true, null, 5)).rows())
              .extracting(ServiceItemRow::code)
              .containsExactly("SCP-07");
        });
  }

  private static List<ServiceItemRow> shipped(List<ServiceItemRow> rows) {
    return rows.stream().filter(row -> row.id() < 900).toList();
  }

  private void hear(Catalogue catalogue) {
    wired.events().forEach(event -> catalogue.changing((CatalogueChanged) event));
  }

  private static void refused(String code, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.code()).isEqualTo(code))
        .satisfies(
            refused ->
                assertThat(refused instanceof RuleBroken || code.equals("record.stale")).isTrue());
  }

  private void run(TestDatabase database, BiConsumer<EntityManager, CatalogueManagement> test) {
    Work.run(
        database,
        em -> {
          wired =
              Wired.in(em)
                  .with(
                      CurrentActor.class,
                      new ActingAs(ActingAs.staff(7, "manager", Permission.CATALOGUE_EDIT)));
          test.accept(em, wired.get(CatalogueManagement.class));
        });
  }

  private ServiceItemForm item() {
    ServiceItemForm form = new ServiceItemForm();
    form.setCode("TEST-" + serial);
    form.setNameZh("测试项");
    form.setNameEn("Test item");
    form.setPosition(9000);
    return form;
  }

  private CategoryForm category(String parent) {
    CategoryForm form = new CategoryForm();
    form.setCode("TEST-" + serial);
    form.setNameZh("测试类");
    form.setNameEn("Test category");
    form.setParentCode(parent);
    return form;
  }
}

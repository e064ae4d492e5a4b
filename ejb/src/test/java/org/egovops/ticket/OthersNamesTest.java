package org.egovops.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentActionForm;
import org.egovops.incident.IncidentFile;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.RemoteConsent;
import org.egovops.incident.ResolutionCode;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.LinkRow;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.recordkeeping.Upload;
import org.egovops.recordkeeping.Visibility;
import org.egovops.servicelevel.Metric;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a ticket's file gives away of people and of other tickets. */
@Tag("SEC-05")
class OthersNamesTest {

  private Office office;
  private SampleParties parties;
  private Actor department;
  private Actor colleague;
  private Actor desk;
  private String number;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2);
    parties = SampleParties.in(office);
    department = customer(parties.unit());
    colleague = customer(parties.unit());
    desk =
        parties.contractor(
            Set.of(SupportLine.L1),
            Permission.INCIDENT_READ,
            Permission.INCIDENT_DISPATCH,
            Permission.INCIDENT_WORK);
    number = reported(department);
  }

  private Actor customer(long unit) {
    return parties.department(
        unit, Permission.INCIDENT_REPORT, Permission.INCIDENT_READ, Permission.INCIDENT_CONFIRM);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @Tag("PIPL-51")
  void the_timeline_masks_the_departments_people_and_nobody_else() {
    note(desk, "已受理");

    List<TimelineRow> seen = timeline(desk);

    assertThat(seen).extracting(TimelineRow::authorName).containsExactly("某CONTRACTOR", "某***");
    assertThat(seen).extracting(TimelineRow::authorLogin).containsExactly(desk.login(), null);
    assertThat(timeline(colleague)).extracting(TimelineRow::authorName).contains("某***");
    assertThat(timeline(department))
        .as("everybody reads the own name")
        .extracting(TimelineRow::authorName)
        .contains("某DEPARTMENT");
  }

  @Test
  @Tag("PIPL-51")
  void files_mask_the_departments_people_too() {
    attach(department, "screenshot.txt");
    attach(desk, "answer.txt");

    assertThat(as(desk, () -> file().attachments(number)))
        .extracting(AttachmentRow::authorName)
        .containsExactly("某***", "某CONTRACTOR");
  }

  @Test
  @Tag("PIPL-51")
  void who_of_the_customer_agreed_is_as_masked_as_the_contact() {
    take(IncidentAction.ACCEPT, form -> {});
    take(IncidentAction.RESPOND, form -> form.setText("已联系"));
    take(
        IncidentAction.START_REMOTE,
        form -> {
          form.setCustomer("唐示辰");
          form.setCustomerChannel(CustomerChannel.PHONE);
        });
    take(
        IncidentAction.AGREE_SOLUTION,
        form -> {
          form.setCustomer("唐示辰");
          form.setText("更换硒鼓");
        });
    take(
        IncidentAction.EXTEND,
        form -> {
          form.setMetric(Metric.RESOLUTION);
          form.setAgreedAt(office.now().plus(Duration.ofDays(5)));
          form.setCustomer("唐示辰");
          form.setText("等待到货");
        });

    assertThat(timeline(desk))
        .extracting(TimelineRow::action, TimelineRow::text)
        .contains(
            tuple("START_REMOTE", "唐**"),
            tuple("AGREE_SOLUTION", "唐**\n更换硒鼓"),
            tuple("EXTEND", "唐**\n等待到货"));
    assertThat(timeline(desk)).extracting(TimelineRow::spokeWith).doesNotContain("唐示辰");
    assertThat(as(desk, () -> file().receipts(number)))
        .filteredOn(clock -> clock.agreed() != null)
        .extracting(clock -> clock.agreed().agreedWith())
        .containsExactly("唐**");
    assertThat(as(desk, () -> office.door(IncidentFile.class).consents(number)))
        .extracting(RemoteConsent::givenBy)
        .containsExactly("唐**");
  }

  @Test
  @Tag("PIPL-51")
  void receipts_mask_the_department_that_opened_it_again() {
    take(IncidentAction.ACCEPT, form -> {});
    take(IncidentAction.RESPOND, form -> form.setText("已联系"));
    take(
        IncidentAction.RESOLVE,
        form -> {
          form.setCategory("NET-SWITCH");
          form.setResolutionCode(ResolutionCode.HARDWARE_REPLACED);
          form.setResolution("更换硒鼓");
        });
    take(department, IncidentAction.REOPEN, form -> form.setText("仍不能打印"));
    assertThat(as(desk, () -> file().receipts(number)))
        .flatExtracting(clock -> clock.receipt().lines())
        .filteredOn(line -> line.pause() != null)
        .extracting(line -> line.pause().who())
        .isNotEmpty()
        .containsOnly("某***");
  }

  @Test
  @Tag("INC-02")
  void what_the_system_joined_is_neither_forged_nor_removed_by_hand() {
    String other = reported(department);
    for (LinkChange change : List.<LinkChange>of(file()::link, file()::unlink)) {
      assertThatThrownBy(
              () ->
                  as(
                      desk,
                      () -> {
                        change.accept(number, LinkKind.TURNED_FROM, other);
                        return null;
                      }))
          .isInstanceOf(RuleBroken.class)
          .hasMessageContaining("link.by-system");
    }
    assertThat(linked(desk)).isEmpty();
  }

  /** Sets or removes a link. */
  @FunctionalInterface
  private interface LinkChange {
    void accept(String number, LinkKind kind, String other);
  }

  @Test
  @Tag("ROL-05")
  void a_link_to_a_ticket_outside_the_scope_is_not_named() {
    String foreign = reported(customer(parties.otherUnit()));
    String own = reported(department);
    link(LinkKind.PARENT_OF, foreign);
    link(LinkKind.RELATED_TO, own);

    assertThat(linked(desk)).containsExactlyInAnyOrder(foreign, own);
    assertThat(linked(department)).containsExactly(own);
  }

  @Test
  @Tag("ROL-05")
  void an_original_outside_the_scope_is_not_named_either() {
    String original = reported(customer(parties.otherUnit()));
    IncidentActionForm form = new IncidentActionForm();
    form.setText("与另一件重复");
    form.setDuplicateOf(original);
    as(
        desk,
        () -> door().perform(number, door().find(number).version(), IncidentAction.CANCEL, form));

    assertThat(linked(desk)).containsExactly(original);
    assertThat(linked(department)).isEmpty();
  }

  private String reported(Actor by) {
    IncidentForm form = new IncidentForm();
    form.setContract(parties.contractNumber());
    form.setContactName("陈示某");
    form.setContactPhone("13800002260");
    form.setTitle("打印机不能打印");
    form.setSymptom("点击打印后无反应");
    Incident incident = as(by, () -> door().report(form));
    return incident.number();
  }

  private void take(IncidentAction action, Consumer<IncidentActionForm> fill) {
    take(desk, action, fill);
  }

  private void take(Actor by, IncidentAction action, Consumer<IncidentActionForm> fill) {
    office.later(Duration.ofMinutes(1));
    IncidentActionForm form = new IncidentActionForm();
    fill.accept(form);
    as(by, () -> door().perform(number, door().find(number).version(), action, form));
  }

  private void note(Actor by, String text) {
    office.later(Duration.ofMinutes(1));
    as(
        by,
        () -> {
          file().note(number, text, false);
          return null;
        });
  }

  private void attach(Actor by, String name) {
    office.later(Duration.ofMinutes(1));
    byte[] content = "打印机".getBytes(StandardCharsets.UTF_8);
    Upload upload = new Upload(name, new ByteArrayInputStream(content), Visibility.PUBLIC);
    as(by, () -> file().attach(number, upload));
  }

  private void link(LinkKind kind, String other) {
    as(
        desk,
        () -> {
          file().link(number, kind, other);
          return null;
        });
  }

  private List<String> linked(Actor reader) {
    return as(reader, () -> file().links(number)).stream()
        .map(LinkRow::other)
        .map(other -> other.number())
        .toList();
  }

  private List<TimelineRow> timeline(Actor reader) {
    return as(reader, () -> file().timeline(number, null, 50).rows());
  }

  private TicketFile file() {
    return office.door(TicketFile.class);
  }

  private IncidentManagement door() {
    return office.door(IncidentManagement.class);
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return office.as(actor).does(work);
  }
}

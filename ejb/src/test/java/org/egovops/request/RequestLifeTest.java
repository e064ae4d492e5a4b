package org.egovops.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentActionForm;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentState;
import org.egovops.kernel.InvalidInput;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RowOrder;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.StaleRecord;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.LinkRow;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.recordkeeping.Upload;
import org.egovops.recordkeeping.Visibility;
import org.egovops.ticket.CustomerChannel;
import org.egovops.ticket.TicketFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a training and of a relocation, and of tickets that came in as the wrong kind. */
class RequestLifeTest {

  private Office office;
  private SampleParties parties;
  private Actor department;
  private Actor neighbour;
  private Actor desk;
  private Actor engineer;
  private Actor coordinator;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2, RequestManagement.class);
    parties = SampleParties.in(office);
    department = customer(parties.unit());
    neighbour = customer(parties.otherUnit());
    desk =
        parties.contractor(
            Set.of(SupportLine.L1),
            Permission.REQUEST_REGISTER,
            Permission.REQUEST_READ,
            Permission.REQUEST_DISPATCH,
            Permission.REQUEST_WORK,
            Permission.REQUEST_CLOSE,
            Permission.INCIDENT_READ,
            Permission.INCIDENT_DISPATCH);
    engineer =
        parties.contractor(
            Set.of(SupportLine.L1), Permission.REQUEST_READ, Permission.REQUEST_WORK);
    coordinator = parties.office(Permission.REQUEST_READ, Permission.REQUEST_APPROVE);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @Tag("INC-06")
  @Tag("SCP-06")
  void a_training_from_wish_to_close() {
    String number = submit(form("SCP-06"));
    assertThat(number).startsWith("REQ-2026-");
    take(desk, number, RequestAction.ACCEPT);
    take(engineer, number, RequestAction.START);
    assertThatThrownBy(() -> take(engineer, number, RequestAction.FULFIL, f -> f.setResult("已培训")))
        .hasMessageContaining("request.steps-open");
    List<RequestStep> steps = as(engineer, () -> door().steps(number));
    assertThat(steps).hasSizeGreaterThan(3).noneMatch(RequestStep::done);
    for (RequestStep step : steps) {
      take(engineer, number, RequestAction.COMPLETE_STEP, f -> f.setStep(step.position()));
    }
    assertThatThrownBy(() -> take(engineer, number, RequestAction.COMPLETE_STEP, f -> f.setStep(1)))
        .hasMessageContaining("request.no-such-step");
    take(engineer, number, RequestAction.FULFIL, f -> f.setResult("两场，共 46 人"));
    take(department, number, RequestAction.REOPEN, f -> f.setText("还有八人没有参加"));
    take(engineer, number, RequestAction.FULFIL, f -> f.setResult("补训一场，共 54 人"));
    take(department, number, RequestAction.CONFIRM);
    ServiceRequest closed = take(desk, number, RequestAction.CLOSE);
    assertThat(closed.state()).isEqualTo(RequestState.CLOSED);
    assertThat(closed.reopenings()).isEqualTo(1);
    assertThat(closed.result()).contains("54");
    assertThat(history(desk, number)).extracting(TimelineRow::action).contains("REPORT", "CLOSE");
  }

  @Test
  @Tag("INC-09")
  @Tag("INC-24")
  void the_desk_corrects_a_request_and_the_second_of_two_is_told() {
    String number = submit(form("SCP-06"));
    ServiceRequest seen = as(desk, () -> door().find(number));
    RequestForm corrected = form("SCP-06");
    corrected.setUnit(parties.otherUnit());
    corrected.setTitle("新系统操作培训(两场)");
    corrected.setContactName("周示五");
    ServiceRequest amended = as(desk, () -> door().amend(number, seen.version(), corrected));
    assertThat(amended.contact().unitId()).isEqualTo(parties.otherUnit());
    assertThat(amended.contact().name()).isEqualTo("周示五");
    assertThat(history(desk, number).get(0).text())
        .contains("title\t")
        .contains("新系统操作培训(两场)")
        .contains("contactName\t")
        .contains("\t周**")
        .doesNotContain("周示五");
    assertThatThrownBy(() -> as(desk, () -> door().amend(number, seen.version(), corrected)))
        .isInstanceOf(StaleRecord.class);
    assertThat(as(neighbour, () -> door().find(number)).number()).isEqualTo(number);
    take(desk, number, RequestAction.CANCEL, f -> f.setText("重复提交"));
    long ended = as(desk, () -> door().find(number)).version();
    assertThatThrownBy(() -> as(desk, () -> door().amend(number, ended, corrected)))
        .hasMessageContaining("request.not-amendable");
  }

  @Test
  @Tag("INC-09")
  void a_machine_neither_confirms_nor_returns_for_the_customer() {
    Actor machine =
        parties.machine(
            Permission.REQUEST_READ, Permission.REQUEST_DISPATCH, Permission.REQUEST_CONFIRM);
    String number = submit(form("SCP-06"));
    take(machine, number, RequestAction.ACCEPT);
    for (RequestAction action : List.of(RequestAction.CONFIRM, RequestAction.REOPEN)) {
      assertThatThrownBy(() -> take(machine, number, action, RequestLifeTest::phoned))
          .isInstanceOf(NotAllowed.class);
    }
  }

  private static void phoned(RequestActionForm form) {
    form.setText("电话答复");
    form.setCustomer("李某");
    form.setCustomerChannel(CustomerChannel.PHONE);
  }

  @Test
  @Tag("AMB-32")
  @Tag("SCP-05")
  void a_relocation_waits_for_the_offices_approval() {
    String number = submit(form("SCP-05"));
    take(desk, number, RequestAction.ACCEPT);
    assertThatThrownBy(() -> take(engineer, number, RequestAction.START))
        .hasMessageContaining("request.approval-required");
    take(desk, number, RequestAction.ASK_APPROVAL);
    assertThatThrownBy(() -> take(desk, number, RequestAction.APPROVE))
        .isInstanceOf(NotAllowed.class);
    take(coordinator, number, RequestAction.APPROVE);
    assertThat(take(engineer, number, RequestAction.START).state())
        .isEqualTo(RequestState.IN_FULFILMENT);
  }

  @Test
  @Tag("AMB-32")
  void what_the_office_refuses_ends_with_its_reason() {
    String number = submit(form("SCP-12"));
    take(desk, number, RequestAction.ACCEPT);
    take(desk, number, RequestAction.ASK_APPROVAL);
    assertThatThrownBy(() -> take(coordinator, number, RequestAction.REFUSE))
        .isInstanceOf(RuleBroken.class);
    take(coordinator, number, RequestAction.REFUSE, f -> f.setText("会议改期"));
    assertThat(as(desk, () -> door().actions(door().find(number)))).isEmpty();
    assertThat(history(department, number)).anyMatch(row -> "会议改期".equals(row.text()));
  }

  @Test
  @Tag("INC-06")
  void it_is_due_on_the_day_wished_and_then_on_the_day_agreed() {
    RequestForm form = form("SCP-02");
    form.setWantedBy(LocalDate.parse("2026-03-05"));
    String number = submit(form);
    assertThat(find(number).dueAt()).isEqualTo(Instant.parse("2026-03-05T16:00:00Z"));
    take(desk, number, RequestAction.ACCEPT);
    take(
        engineer,
        number,
        RequestAction.AGREE_DATE,
        f -> {
          f.setPromisedBy(LocalDate.parse("2026-03-06"));
          f.setCustomer("李某");
        });
    assertThat(find(number).dueAt()).isEqualTo(Instant.parse("2026-03-06T16:00:00Z"));
    assertThat(history(desk, number).get(0).text()).isEqualTo("李*\n2026-03-06");
    assertThat(find(submit(form("SCP-02"))).dueAt()).isEqualTo(RowOrder.NEVER);
  }

  @Test
  @Tag("INC-06")
  void a_day_that_is_over_or_years_away_is_no_day_to_wish_for() {
    LocalDate today = LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Shanghai"));
    RequestForm form = form("SCP-02");
    for (LocalDate never : List.of(today.minusDays(1), LocalDate.parse("9999-12-31"))) {
      form.setWantedBy(never);
      assertThatThrownBy(() -> submit(form))
          .hasMessageContaining("request.day-out-of-range")
          .extracting(thrown -> ((RuleBroken) thrown).field())
          .isEqualTo("wantedBy");
    }
    form.setWantedBy(today);
    String number = submit(form);
    take(desk, number, RequestAction.ACCEPT);
    assertThatThrownBy(
            () ->
                take(
                    engineer,
                    number,
                    RequestAction.AGREE_DATE,
                    f -> {
                      f.setPromisedBy(today.plusYears(2).plusDays(1));
                      f.setCustomer("李某");
                    }))
        .hasMessageContaining("request.day-out-of-range");
  }

  @Test
  @Tag("SCP-03")
  void a_fault_is_not_taken_in_as_a_request() {
    assertThatThrownBy(() -> submit(form("SCP-03"))).hasMessageContaining("request.fault-item");
    assertThatThrownBy(() -> submit(form(null))).isInstanceOf(InvalidInput.class);
  }

  @Test
  @Tag("ROL-05")
  void another_unit_cannot_even_learn_that_it_exists() {
    String number = submit(form("SCP-06"));
    assertThatThrownBy(() -> as(neighbour, () -> door().find(number))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> history(neighbour, number)).isInstanceOf(NotFound.class);
  }

  @Test
  @Tag("INC-07")
  void the_second_of_two_editors_is_told() {
    String number = submit(form("SCP-06"));
    long seen = find(number).version();
    take(desk, number, RequestAction.ACCEPT);
    RequestActionForm late = new RequestActionForm();
    assertThatThrownBy(
            () -> as(desk, () -> door().perform(number, seen, RequestAction.START, late)))
        .isInstanceOf(StaleRecord.class);
  }

  @Test
  @Tag("INC-09")
  void the_same_key_is_taken_in_once() {
    RequestForm form = form("SCP-06");
    String key = "key-" + System.identityHashCode(form);
    String first = as(department, () -> door().submitOnce(form, key, "digest")).number();
    assertThat(as(department, () -> door().submitOnce(form, key, "digest")).number())
        .isEqualTo(first);
    assertThatThrownBy(() -> as(department, () -> door().submitOnce(form, key, "other")))
        .hasMessageContaining("request.key-reused");
  }

  @Test
  @Tag("AMB-32")
  void an_incident_that_is_none_becomes_a_request_with_all_it_holds() {
    String incident = as(department, () -> incidents().report(incident())).number();
    Upload list =
        new Upload(
            "名单.txt",
            new ByteArrayInputStream("张某 李某".getBytes(StandardCharsets.UTF_8)),
            Visibility.PUBLIC);
    as(department, () -> file().attach(incident, list));
    office.later(Duration.ofMinutes(3));
    IncidentActionForm turn = new IncidentActionForm();
    turn.setServiceItem("SCP-06");
    turn.setText("系统正常，需要操作培训");
    Incident ended =
        as(
            desk,
            () ->
                incidents()
                    .perform(
                        incident,
                        incidents().find(incident).version(),
                        IncidentAction.TURN_INTO_REQUEST,
                        turn));
    assertThat(ended.state()).isEqualTo(IncidentState.CANCELLED);
    LinkRow link = as(desk, () -> file().links(incident)).get(0);
    assertThat(link.kind()).isEqualTo(LinkKind.TURNED_FROM);
    ServiceRequest opened = find(link.other().number());
    assertThat(opened.title()).isEqualTo("不会填报");
    assertThat(opened.contact().phone()).isEqualTo("13800002260");
    assertThat(opened.milestones().reported()).isEqualTo(ended.milestones().reported());
    assertThat(opened.classification().serviceItem()).isEqualTo("SCP-06");
    assertThat(as(department, () -> file().attachments(opened.number())))
        .extracting(row -> row.name())
        .containsExactly("名单.txt");
    assertThat(history(department, incident))
        .anyMatch(row -> "TURNED_INTO".equals(row.action()) && row.text().contains("REQ-2026-"));
    assertThat(history(department, opened.number()))
        .anyMatch(row -> "TURNED_FROM".equals(row.action()) && row.text().contains(incident));
  }

  @Test
  @Tag("AMB-32")
  void a_request_that_is_a_fault_becomes_an_incident_whose_clocks_count_from_the_call() {
    RequestForm form = form("SCP-02");
    String number = submit(form);
    Instant called = office.now();
    office.later(Duration.ofMinutes(4));
    take(desk, number, RequestAction.TURN_INTO_INCIDENT, f -> f.setText("系统已无法登录"));
    String other = as(desk, () -> file().links(number)).get(0).other().number();
    Incident incident = as(desk, () -> incidents().find(other));
    assertThat(incident.state()).isEqualTo(IncidentState.NEW);
    assertThat(incident.milestones().reported()).isEqualTo(called);
    assertThat(incident.nextDue().from()).isEqualTo(called);
    assertThat(find(number).state()).isEqualTo(RequestState.CANCELLED);
  }

  private Actor customer(long unit) {
    return parties.department(
        unit,
        Permission.REQUEST_SUBMIT,
        Permission.REQUEST_READ,
        Permission.REQUEST_CONFIRM,
        Permission.INCIDENT_REPORT,
        Permission.INCIDENT_READ);
  }

  @Test
  @Tag("INC-12")
  @Tag("SEC-05")
  void a_reference_is_for_the_desk_and_opens_nobody_elses_request() {
    RequestForm form = form("SCP-06");
    form.setUnit(parties.unit());
    form.setExternalReference("OA-2026-80");
    assertThatThrownBy(() -> submit(form)).hasMessageContaining("ticket.reference-not-taken");
    String number = as(desk, () -> door().submit(form)).number();
    assertThat(as(desk, () -> door().submit(form)).number()).isEqualTo(number);
    Actor elsewhere = parties.contractor(Set.of(), Permission.REQUEST_REGISTER);
    assertThatThrownBy(() -> as(elsewhere, () -> door().submit(form)))
        .hasMessageContaining("ticket.reference-taken");
  }

  @Test
  @Tag("INC-01")
  void what_a_department_reports_counts_from_now() {
    RequestForm form = form("SCP-06");
    form.setReportedAt(office.now().minus(Duration.ofHours(3)));
    assertThatThrownBy(() -> submit(form))
        .hasMessageContaining("ticket.reported-now")
        .extracting(thrown -> ((RuleBroken) thrown).field())
        .isEqualTo("reportedAt");
  }

  @Test
  @Tag("INC-01")
  void the_desk_registers_calls_of_the_last_seven_days() {
    RequestForm form = form("SCP-06");
    form.setUnit(parties.unit());
    Instant weekAgo = office.now().minus(Duration.ofDays(7));
    form.setReportedAt(weekAgo);
    assertThat(as(desk, () -> door().submit(form)).milestones().reported()).isEqualTo(weekAgo);
    form.setReportedAt(weekAgo.minusSeconds(1));
    assertThatThrownBy(() -> as(desk, () -> door().submit(form)))
        .hasMessageContaining("ticket.reported-too-early");
    form.setReportedAt(office.now().plusSeconds(1));
    assertThatThrownBy(() -> as(desk, () -> door().submit(form)))
        .hasMessageContaining("ticket.time-in-future")
        .extracting(thrown -> ((RuleBroken) thrown).field())
        .isEqualTo("reportedAt");
  }

  private String submit(RequestForm form) {
    return as(department, () -> door().submit(form)).number();
  }

  private ServiceRequest find(String number) {
    return as(desk, () -> door().find(number));
  }

  private List<TimelineRow> history(Actor reader, String number) {
    return as(reader, () -> file().timeline(number, null, 50).rows());
  }

  private ServiceRequest take(Actor actor, String number, RequestAction action) {
    return take(actor, number, action, form -> {});
  }

  private ServiceRequest take(
      Actor actor, String number, RequestAction action, Consumer<RequestActionForm> filled) {
    office.later(Duration.ofMinutes(5));
    RequestActionForm form = new RequestActionForm();
    filled.accept(form);
    return as(actor, () -> door().perform(number, door().find(number).version(), action, form));
  }

  private RequestManagement door() {
    return office.door(RequestManagement.class);
  }

  private IncidentManagement incidents() {
    return office.door(IncidentManagement.class);
  }

  private TicketFile file() {
    return office.door(TicketFile.class);
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return office.as(actor).does(work);
  }

  private RequestForm form(String item) {
    RequestForm form = new RequestForm();
    form.setContract(parties.contractNumber());
    form.setContactName("李某");
    form.setContactPhone("13800002260");
    form.setTitle("新进人员操作培训");
    form.setDescription("十二名新进人员需要学习办件流程");
    form.setServiceItem(item);
    return form;
  }

  private IncidentForm incident() {
    IncidentForm form = new IncidentForm();
    form.setContract(parties.contractNumber());
    form.setContactName("李某");
    form.setContactPhone("13800002260");
    form.setTitle("不会填报");
    form.setSymptom("新换的页面不知道从哪里填");
    return form;
  }
}

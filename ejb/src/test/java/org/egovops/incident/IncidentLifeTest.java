package org.egovops.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.contract.ContractTerms;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.Sm3;
import org.egovops.kernel.StaleRecord;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.Outcome;
import org.egovops.servicelevel.ServiceLevelClocks;
import org.egovops.ticket.CustomerChannel;
import org.egovops.ticket.TicketContracts;
import org.egovops.ticket.TicketFile;
import org.egovops.ticket.TicketKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole life of a core-switch fault, as the people of an office live it. */
class IncidentLifeTest {

  private Office office;
  private SampleParties parties;
  private Actor department;
  private Actor neighbour;
  private Actor desk;
  private Actor engineer;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2);
    parties = SampleParties.in(office);
    department =
        parties.department(
            parties.unit(),
            Permission.INCIDENT_REPORT,
            Permission.INCIDENT_READ,
            Permission.INCIDENT_CONFIRM);
    neighbour =
        parties.department(
            parties.otherUnit(),
            Permission.INCIDENT_REPORT,
            Permission.INCIDENT_READ,
            Permission.INCIDENT_CONFIRM);
    desk =
        parties.contractor(
            Set.of(SupportLine.L1),
            Permission.INCIDENT_REGISTER,
            Permission.INCIDENT_READ,
            Permission.INCIDENT_DISPATCH,
            Permission.INCIDENT_WORK,
            Permission.INCIDENT_CLOSE);
    engineer =
        parties.contractor(
            Set.of(SupportLine.L1), Permission.INCIDENT_READ, Permission.INCIDENT_WORK);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @Tag("INC-07")
  @Tag("INC-13")
  @Tag("INC-19")
  @Tag("INC-28")
  @Tag("INC-31")
  @Tag("INC-33")
  @Tag("SLM-05")
  @Tag("SLM-07")
  void a_major_fault_from_call_to_close() {
    String number = report(form(FaultLevel.MAJOR));
    take(desk, 2, number, IncidentAction.ACCEPT);
    take(engineer, 5, number, IncidentAction.RESPOND, f -> f.setText("预计一小时内到场"));
    assertThat(clock(number, Metric.RESPONSE)).isEqualTo(Outcome.MET);
    take(
        engineer,
        3,
        number,
        IncidentAction.START_REMOTE,
        f -> {
          f.setCustomer("信息中心值班员");
          f.setCustomerChannel(CustomerChannel.PHONE);
        });
    take(engineer, 30, number, IncidentAction.ARRIVE);
    assertThat(clock(number, Metric.ON_SITE)).isEqualTo(Outcome.MET);
    take(engineer, 10, number, IncidentAction.DIAGNOSE, f -> f.setText("光模块老化"));
    take(
        engineer,
        1,
        number,
        IncidentAction.AGREE_SOLUTION,
        f -> {
          f.setText("更换光模块,约二十分钟");
          f.setCustomer("信息中心值班员");
        });
    assertThatThrownBy(() -> take(engineer, 0, number, IncidentAction.BEGIN_WORK))
        .hasMessageContaining("incident.backup-required");
    take(
        engineer,
        1,
        number,
        IncidentAction.RECORD_BACKUP,
        f -> {
          f.setBackup(BackupOutcome.DONE);
          f.setText("配置已导出");
        });
    take(engineer, 1, number, IncidentAction.BEGIN_WORK);
    take(engineer, 20, number, IncidentAction.RESOLVE, this::solved);
    assertThat(clock(number, Metric.RESOLUTION)).isEqualTo(Outcome.MET);
    take(department, 60, number, IncidentAction.CONFIRM);
    take(
        department,
        1,
        number,
        IncidentAction.RATE,
        f -> {
          f.setScore(5);
          f.setText("处理及时");
        });
    take(desk, 1, number, IncidentAction.ARCHIVE);
    Incident closed = take(desk, 1, number, IncidentAction.CLOSE);
    assertThat(closed.state()).isEqualTo(IncidentState.CLOSED);
    assertThat(closed.nextDue().at()).isEqualTo(NextDue.NOTHING_DUE);
    assertThat(closed.resolution().line()).isEqualTo(SupportLine.L1);
    List<TimelineRow> told =
        as(desk, () -> office.door(TicketFile.class).timeline(number, null, 50).rows());
    assertThat(told.stream().map(TimelineRow::action))
        .containsExactly(
            "CLOSE",
            "ARCHIVE",
            "RATE",
            "CONFIRM",
            "RESOLVE",
            "BEGIN_WORK",
            "RECORD_BACKUP",
            "AGREE_SOLUTION",
            "DIAGNOSE",
            "ARRIVE",
            "START_REMOTE",
            "RESPOND",
            "ACCEPT",
            "REPORT");
  }

  @Test
  @Tag("INC-16")
  @Tag("INC-21")
  void first_to_third_line_and_back_leaves_its_trail() {
    String number = report(form(FaultLevel.GENERAL));
    take(desk, 1, number, IncidentAction.ACCEPT);
    take(engineer, 2, number, IncidentAction.RESPOND, f -> f.setText("已联系"));
    take(desk, 3, number, IncidentAction.HAND_OVER, handOver(SupportLine.L3));
    take(desk, 4, number, IncidentAction.HAND_OVER, handOver(SupportLine.L1));
    List<Handover> trail = as(desk, () -> office.door(IncidentFile.class).handovers(number));
    assertThat(trail)
        .extracting(Handover::fromLine, Handover::toLine)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(SupportLine.L1, SupportLine.L3),
            org.assertj.core.groups.Tuple.tuple(SupportLine.L3, SupportLine.L1));
    List<TimelineRow> told =
        as(desk, () -> office.door(TicketFile.class).timeline(number, null, 1).rows());
    assertThat(told.get(0).text()).isEqualTo("L3\t\tL1\n需厂家支持");
  }

  @Test
  @Tag("INC-21")
  void who_worked_on_it_is_told_with_whom_it_is_now_and_nobody_else_is() {
    String number = report(form(FaultLevel.GENERAL));
    take(desk, 1, number, IncidentAction.ACCEPT);
    take(engineer, 2, number, IncidentAction.RESPOND, f -> f.setText("已联系"));
    take(engineer, 3, number, IncidentAction.HAND_OVER, handOver(SupportLine.L3));
    assertThatThrownBy(() -> as(engineer, () -> door().find(number)))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("record.passed-on")
        .extracting(thrown -> ((NotFound) thrown).text(Locale.SIMPLIFIED_CHINESE))
        .asString()
        .contains(number)
        .contains("三线");
    Actor colleague =
        parties.contractor(
            Set.of(SupportLine.L1), Permission.INCIDENT_READ, Permission.INCIDENT_WORK);
    for (Actor stranger : List.of(colleague, neighbour)) {
      assertThatThrownBy(() -> as(stranger, () -> door().find(number)))
          .isInstanceOf(NotFound.class)
          .hasMessageContaining("record.not-found");
    }
  }

  @Test
  @Tag("SLM-12")
  @Tag("INC-24")
  void the_queue_says_what_is_left_in_service_time_as_the_record_does() {
    String number = report(form(FaultLevel.GENERAL));
    take(desk, 1, number, IncidentAction.ACCEPT);
    take(engineer, 2, number, IncidentAction.RESPOND, f -> f.setText("已联系"));
    office.later(Duration.ofHours(16));
    IncidentRow late = row(number);
    assertThat(late.dueMetric()).isEqualTo(Metric.ON_SITE);
    assertThat(late.dueSecondsLeft()).isNegative().isEqualTo(remaining(number));
    assertThat(late.dueSecondsLeft())
        .isNotEqualTo(Duration.between(office.now(), late.dueAt()).toSeconds());
    take(engineer, 5, number, IncidentAction.ARRIVE);
    take(engineer, 5, number, IncidentAction.WAIT_FOR_SUPPLIER, f -> f.setText("等待备件"));
    office.later(Duration.ofHours(3));
    assertThat(row(number).duePaused()).isTrue();
    assertThat(row(number).dueSecondsLeft()).isEqualTo(remaining(number));
  }

  @Test
  @Tag("INC-15")
  @Tag("INC-18")
  void what_may_be_the_same_is_found_and_linked_as_a_duplicate() {
    String first = report(form(FaultLevel.GENERAL));
    assertThat(similar(desk, parties.unit())).contains(first);
    assertThat(similar(desk, parties.otherUnit())).isEmpty();
    assertThat(similar(neighbour, parties.unit())).isEmpty();
    IncidentForm again = form(FaultLevel.GENERAL);
    again.setUnit(parties.unit());
    again.setDuplicateOf(first);
    Incident second = as(desk, () -> door().report(again));
    assertThat(second.parentId()).isNotNull();
    assertThat(as(desk, () -> office.door(TicketFile.class).links(second.number())))
        .extracting(link -> link.other().number())
        .containsExactly(first);
    office.later(Duration.ofDays(31));
    assertThat(similar(desk, parties.unit())).isEmpty();
  }

  private List<String> similar(Actor reader, long unit) {
    return as(reader, () -> door().similar(unit, null, null)).stream()
        .map(one -> one.row().number())
        .toList();
  }

  private IncidentRow row(String number) {
    IncidentFilter filter = new IncidentFilter();
    filter.setContract(parties.contractId());
    return as(desk, () -> door().list(filter, IncidentSort.DUE, null, 200)).rows().stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private long remaining(String number) {
    Metric metric = row(number).dueMetric();
    return as(desk, () -> office.door(TicketFile.class).receipts(number)).stream()
        .filter(clock -> clock.metric() == metric)
        .findFirst()
        .orElseThrow()
        .receipt()
        .remaining()
        .toSeconds();
  }

  @Test
  @Tag("INC-01")
  @Tag("SCP-17")
  void a_unit_of_two_contracts_chooses_one_of_them() {
    TicketContracts contracts = office.door(TicketContracts.class);
    assertThat(as(department, () -> contracts.serving(TicketKind.INCIDENT, null)))
        .extracting(ContractTerms::number)
        .contains(parties.contractNumber());
    String second = parties.secondContract(office);
    assertThat(as(department, () -> contracts.serving(TicketKind.INCIDENT, null)))
        .extracting(ContractTerms::number)
        .contains(parties.contractNumber(), second);
    assertThatThrownBy(
            () -> as(neighbour, () -> contracts.serving(TicketKind.INCIDENT, parties.unit())))
        .isInstanceOf(NotAllowed.class);
    IncidentForm form = form(FaultLevel.GENERAL);
    form.setContract(null);
    assertThatThrownBy(() -> report(form))
        .hasMessageContaining("ticket.several-contracts")
        .extracting(thrown -> ((RuleBroken) thrown).field())
        .isEqualTo("contract");
    form.setContract(second);
    assertThat(as(department, () -> door().report(form)).contractId())
        .isNotEqualTo(parties.contractId());
  }

  @Test
  @Tag("ROL-05")
  void another_unit_cannot_even_learn_that_it_exists() {
    String number = report(form(FaultLevel.GENERAL));
    assertThatThrownBy(() -> as(neighbour, () -> door().find(number))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> take(neighbour, 1, number, IncidentAction.CANCEL, f -> f.setText("x")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Tag("INC-32")
  void staff_never_rate_their_own_work() {
    String number = resolvedMajor();
    take(department, 1, number, IncidentAction.CONFIRM);
    assertThatThrownBy(() -> take(desk, 1, number, IncidentAction.RATE, f -> f.setScore(5)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  @Tag("INC-09")
  @Tag("SLM-05")
  void a_machine_plays_neither_engineer_nor_customer() {
    Actor machine =
        parties.machine(
            Permission.INCIDENT_READ,
            Permission.INCIDENT_DISPATCH,
            Permission.INCIDENT_WORK,
            Permission.INCIDENT_CONFIRM);
    String number = report(form(FaultLevel.GENERAL));
    take(machine, 1, number, IncidentAction.ACCEPT);
    for (IncidentAction action :
        List.of(
            IncidentAction.RESPOND,
            IncidentAction.START_REMOTE,
            IncidentAction.AGREE_SOLUTION,
            IncidentAction.CONFIRM,
            IncidentAction.REOPEN,
            IncidentAction.RATE)) {
      assertThatThrownBy(() -> take(machine, 1, number, action, IncidentLifeTest::phoned))
          .isInstanceOf(NotAllowed.class);
      assertThat(as(machine, () -> door().actions(door().find(number)))).doesNotContain(action);
    }
  }

  private static void phoned(IncidentActionForm form) {
    form.setText("电话答复");
    form.setScore(5);
    form.setCustomer("信息中心值班员");
    form.setCustomerChannel(CustomerChannel.PHONE);
  }

  @Test
  @Tag("INC-07")
  @Tag("PIPL-51")
  void a_correction_keeps_the_customers_words_and_shows_that_the_contact_changed() {
    String number = report(form(FaultLevel.GENERAL));
    Incident seen = as(desk, () -> door().find(number));
    IncidentForm corrected = form(FaultLevel.GENERAL);
    corrected.setUnit(parties.unit());
    corrected.setSymptom("整栋楼断网，\n自八点起");
    corrected.setContactName("周示五");
    corrected.setContactPhone("13900001234");
    corrected.setConfigurationItems(List.of("CI-000020"));
    as(desk, () -> door().amend(number, seen.version(), corrected));
    String told =
        as(desk, () -> office.door(TicketFile.class).timeline(number, null, 1).rows())
            .get(0)
            .text();
    assertThat(told.lines().map(line -> line.split("\t")[0]))
        .containsExactlyInAnyOrder("symptom", "contactName", "contactPhone", "configurationItems");
    assertThat(told)
        .contains(seen.symptom() + "\t整栋楼断网， 自八点起")
        .contains("\t周**")
        .contains("\t139****1234")
        .contains("configurationItems\t\tCI-000020")
        .doesNotContain("周示五", "13900001234", seen.contact().phone());
  }

  @Test
  @Tag("SEC-05")
  void the_audit_keeps_the_digest_of_what_people_write_and_not_the_words() {
    String number = report(form(FaultLevel.GENERAL));
    Incident seen = as(desk, () -> door().find(number));
    as(
        desk,
        () -> {
          office.door(TicketFile.class).note(number, "供应商两次爽约", true);
          return null;
        });
    IncidentForm corrected = form(FaultLevel.GENERAL);
    corrected.setUnit(parties.unit());
    corrected.setTitle("三楼断网");
    corrected.setSymptom("整层断网");
    as(desk, () -> door().amend(number, door().find(number).version(), corrected));
    List<String> kept = audited(number);
    assertThat(kept)
        .contains("SM3 " + Sm3.hex(seen.title()) + " (" + seen.title().length() + ")")
        .contains("SM3 " + Sm3.hex("供应商两次爽约") + " (7)")
        .contains("title, symptom")
        .anyMatch(value -> value.contains("symptom=SM3 " + Sm3.hex("整层断网") + " (4)"));
    assertThat(String.join("\n", kept))
        .doesNotContain("爽约", "断网", seen.title(), seen.symptom(), seen.contact().name());
  }

  private List<String> audited(String number) {
    return as(
        desk,
        () ->
            ((List<?>)
                    office
                        .em()
                        .createNativeQuery(
                            "select detail, value_before, value_after from audit_entry"
                                + " where object_number = ?")
                        .setParameter(1, number)
                        .getResultList())
                .stream()
                    .flatMap(row -> Stream.of((Object[]) row))
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .toList());
  }

  @Test
  @Tag("INC-31")
  void the_desk_confirms_only_for_a_named_person_of_the_customer() {
    String number = resolvedMajor();
    assertThatThrownBy(() -> take(desk, 1, number, IncidentAction.CONFIRM))
        .isInstanceOf(NotAllowed.class);
    Incident confirmed =
        take(
            desk,
            1,
            number,
            IncidentAction.CONFIRM,
            f -> {
              f.setCustomer("信息中心值班员");
              f.setCustomerChannel(CustomerChannel.PHONE);
            });
    assertThat(confirmed.state()).isEqualTo(IncidentState.CONFIRMED);
  }

  @Test
  @Tag("INC-07")
  void the_second_of_two_editors_is_told() {
    String number = report(form(FaultLevel.GENERAL));
    long seen = as(desk, () -> door().find(number)).version();
    take(desk, 1, number, IncidentAction.ACCEPT);
    assertThatThrownBy(() -> as(desk, () -> door().amend(number, seen, form(FaultLevel.MAJOR))))
        .isInstanceOf(StaleRecord.class);
  }

  @Test
  @Tag("SLM-08")
  void a_wait_cannot_be_entered_after_the_fact_and_undo_a_breach() {
    String number = report(form(FaultLevel.GENERAL));
    take(desk, 2, number, IncidentAction.ACCEPT);
    take(engineer, 5, number, IncidentAction.RESPOND, f -> f.setText("已电话联系"));
    Instant answered = office.now();
    office.later(Duration.ofDays(3));
    assertThatThrownBy(
            () ->
                take(
                    engineer,
                    0,
                    number,
                    IncidentAction.WAIT_FOR_CUSTOMER,
                    f -> {
                      f.setText("客户不在");
                      f.setHappenedAt(answered.plusSeconds(60));
                    }))
        .hasMessageContaining("ticket.time-not-taken");
    take(engineer, 1, number, IncidentAction.WAIT_FOR_CUSTOMER, f -> f.setText("客户不在"));
    take(engineer, 1, number, IncidentAction.RESUME);
    take(engineer, 1, number, IncidentAction.RESOLVE, this::solved);
    assertThat(clock(number, Metric.RESOLUTION)).isEqualTo(Outcome.BREACHED);
  }

  @Test
  @Tag("INC-29")
  void waiting_stops_the_clock_and_resuming_starts_it() {
    String number = report(form(FaultLevel.GENERAL));
    take(desk, 1, number, IncidentAction.ACCEPT);
    take(engineer, 2, number, IncidentAction.RESPOND, f -> f.setText("已联系"));
    Instant due = as(desk, () -> door().find(number)).nextDue().at();
    take(engineer, 5, number, IncidentAction.WAIT_FOR_SUPPLIER, f -> f.setText("等待备件"));
    assertThat(as(desk, () -> door().find(number)).nextDue().paused()).isTrue();
    take(engineer, 30, number, IncidentAction.RESUME);
    Incident resumed = as(desk, () -> door().find(number));
    assertThat(resumed.nextDue().paused()).isFalse();
    assertThat(resumed.nextDue().at()).isAfter(due);
  }

  @Test
  @Tag("INC-09")
  void the_same_reference_is_taken_in_once() {
    IncidentForm form = form(FaultLevel.GENERAL);
    form.setUnit(parties.unit());
    form.setExternalReference("OA-2026-77-" + System.identityHashCode(this));
    String number = as(desk, () -> door().report(form)).number();
    assertThat(as(desk, () -> door().report(form)).number()).isEqualTo(number);
  }

  @Test
  @Tag("INC-01")
  @Tag("SEC-05")
  void a_department_gives_no_external_reference() {
    IncidentForm form = form(FaultLevel.GENERAL);
    form.setExternalReference("OA-2026-78");
    assertThatThrownBy(() -> report(form))
        .hasMessageContaining("ticket.reference-not-taken")
        .extracting(thrown -> ((RuleBroken) thrown).field())
        .isEqualTo("externalReference");
  }

  @Test
  @Tag("INC-12")
  @Tag("SEC-05")
  void a_known_reference_opens_nobody_elses_incident() {
    IncidentForm form = form(FaultLevel.GENERAL);
    form.setUnit(parties.unit());
    form.setExternalReference("OA-2026-79");
    String number = as(desk, () -> door().report(form)).number();
    take(desk, 1, number, IncidentAction.ACCEPT);
    take(desk, 1, number, IncidentAction.HAND_OVER, handOver(SupportLine.L3));
    Actor switchboard = parties.contractor(Set.of(SupportLine.L1), Permission.INCIDENT_REGISTER);
    assertThatThrownBy(() -> as(switchboard, () -> door().report(form)))
        .hasMessageContaining("ticket.reference-taken")
        .extracting(thrown -> ((RuleBroken) thrown).field())
        .isEqualTo("externalReference");
  }

  @Test
  @Tag("INC-01")
  void what_a_department_reports_counts_from_now() {
    IncidentForm form = form(FaultLevel.GENERAL);
    form.setReportedAt(office.now().minus(Duration.ofHours(3)));
    assertThatThrownBy(() -> report(form))
        .hasMessageContaining("ticket.reported-now")
        .extracting(thrown -> ((RuleBroken) thrown).field())
        .isEqualTo("reportedAt");
  }

  @Test
  @Tag("INC-01")
  void the_desk_registers_calls_of_the_last_seven_days() {
    IncidentForm form = form(FaultLevel.GENERAL);
    form.setUnit(parties.unit());
    Instant weekAgo = office.now().minus(Duration.ofDays(7));
    form.setReportedAt(weekAgo);
    assertThat(as(desk, () -> door().report(form)).milestones().reported()).isEqualTo(weekAgo);
    form.setReportedAt(weekAgo.minusSeconds(1));
    assertThatThrownBy(() -> as(desk, () -> door().report(form)))
        .hasMessageContaining("ticket.reported-too-early");
    form.setReportedAt(office.now().plusSeconds(1));
    assertThatThrownBy(() -> as(desk, () -> door().report(form)))
        .hasMessageContaining("ticket.time-in-future")
        .extracting(thrown -> ((RuleBroken) thrown).field())
        .isEqualTo("reportedAt");
  }

  private String resolvedMajor() {
    String number = report(form(FaultLevel.MAJOR));
    take(desk, 1, number, IncidentAction.ACCEPT);
    take(engineer, 1, number, IncidentAction.RESPOND, f -> f.setText("已联系"));
    take(
        engineer,
        1,
        number,
        IncidentAction.RECORD_BACKUP,
        f -> {
          f.setBackup(BackupOutcome.NOT_NEEDED);
          f.setText("不涉及数据");
        });
    take(engineer, 1, number, IncidentAction.RESOLVE, this::solved);
    return number;
  }

  private void solved(IncidentActionForm form) {
    form.setResolution("更换光模块后恢复");
    form.setResolutionCode(ResolutionCode.HARDWARE_REPLACED);
  }

  private static Consumer<IncidentActionForm> handOver(SupportLine line) {
    return form -> {
      form.setLine(line);
      form.setText("需厂家支持");
    };
  }

  private String report(IncidentForm form) {
    return as(department, () -> door().report(form)).number();
  }

  private Incident take(Actor actor, int minutes, String number, IncidentAction action) {
    return take(actor, minutes, number, action, form -> {});
  }

  private Incident take(
      Actor actor,
      int minutes,
      String number,
      IncidentAction action,
      Consumer<IncidentActionForm> filled) {
    office.later(Duration.ofMinutes(minutes));
    IncidentActionForm form = new IncidentActionForm();
    filled.accept(form);
    return as(actor, () -> door().perform(number, door().find(number).version(), action, form));
  }

  private Outcome clock(String number, Metric metric) {
    return office.does(
        () -> {
          long id = office.door(Incidents.class).find(number).orElseThrow().id();
          return office.door(ServiceLevelClocks.class).of(id).find(metric).orElseThrow().outcome();
        });
  }

  private IncidentManagement door() {
    return office.door(IncidentManagement.class);
  }

  private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
    return office.as(actor).does(work);
  }

  private IncidentForm form(FaultLevel level) {
    IncidentForm form = new IncidentForm();
    form.setContract(parties.contractNumber());
    form.setContactName("李某");
    form.setContactPhone("13800002260");
    form.setTitle("政务外网核心交换机间歇丢包");
    form.setSymptom("多部门反映访问时断时续");
    form.setBusinessImpact("窗口无法受理");
    form.setCategory("NET-SWITCH");
    form.setFaultLevel(level);
    return form;
  }
}

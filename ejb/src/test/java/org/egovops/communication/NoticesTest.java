package org.egovops.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentActionForm;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.ResolutionCode;
import org.egovops.jobs.JobEvent;
import org.egovops.jobs.JobLedger;
import org.egovops.jobs.JobState;
import org.egovops.kernel.Deliver;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Origin;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.ActorRecord;
import org.egovops.party.Caller;
import org.egovops.party.DutyClass;
import org.egovops.party.Organization;
import org.egovops.party.People;
import org.egovops.party.Person;
import org.egovops.party.SupportLine;
import org.egovops.party.Team;
import org.egovops.party.role.Grants;
import org.egovops.reporting.ReportEvent;
import org.egovops.reporting.ServiceReporting;
import org.egovops.request.RequestAction;
import org.egovops.request.RequestActionForm;
import org.egovops.request.RequestForm;
import org.egovops.request.RequestManagement;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.ServiceLevelEvent;
import org.egovops.ticket.Impact;
import org.egovops.ticket.TicketFile;
import org.egovops.ticket.Urgency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is told what, from the department's report to the customer's survey. */
class NoticesTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

  private final String serial = UUID.randomUUID().toString().substring(0, 8);
  private Office office;
  private SampleParties parties;
  private Actor reporter;
  private Actor colleague;
  private Actor desk;
  private Actor secondDesk;
  private Actor engineer;
  private Actor manager;
  private Long team;

  @BeforeEach
  void open() {
    office =
        Office.ofTickets(
                TestDatabase.H2,
                JobLedger.class,
                ServiceReporting.class,
                RequestManagement.class,
                NoticeManagement.class)
            .at(MORNING);
    parties = SampleParties.in(office);
    reporter = person("dept", "USER_DEPARTMENT", parties.unit(), null);
    colleague = person("dept2", "USER_DEPARTMENT", parties.unit(), null);
    long contractor = contractor();
    desk = person("desk", "SERVICE_DESK_AGENT", contractor, parties.contractId());
    secondDesk = person("desk2", "SERVICE_DESK_AGENT", contractor, parties.contractId());
    engineer = person("l1", "L1_ENGINEER", contractor, parties.contractId());
    manager = person("inc", "INCIDENT_MANAGER", contractor, parties.contractId());
    team = team(contractor);
  }

  @AfterEach
  void close() {
    Origin.leave();
    office.close();
  }

  @Test
  @Tag("COM-02")
  void all_notices_are_read_at_once() {
    report(FaultLevel.GENERAL);
    assertThat(told(desk)).hasSize(1);
    NoticeManagement door = office.door(NoticeManagement.class);
    office
        .as(desk)
        .does(
            () -> {
              door.readAll();
              return null;
            });
    assertThat(office.as(desk).does(door::unread)).isZero();
  }

  @Test
  @Tag("COM-02")
  void the_desk_hears_of_a_report_and_the_reporter_of_every_step_that_concerns_the_customer() {
    String number = report(FaultLevel.GENERAL);
    assertThat(told(desk)).containsExactly(NoticeKind.REPORTED);
    assertThat(told(secondDesk)).containsExactly(NoticeKind.REPORTED);
    assertThat(told(reporter)).as("the own deed").isEmpty();
    take(desk, number, IncidentAction.ACCEPT, form -> form.setTeam(team));
    take(engineer, number, IncidentAction.RESPOND, form -> form.setText("已联系"));
    take(engineer, number, IncidentAction.DIAGNOSE, form -> form.setText("光模块"));
    take(engineer, number, IncidentAction.RESOLVE, NoticesTest::solved);
    assertThat(told(reporter))
        .containsExactly(NoticeKind.RESOLVED, NoticeKind.RESPONDED, NoticeKind.ACCEPTED);
    assertThat(told(engineer)).containsExactly(NoticeKind.ASSIGNED);
    assertThat(told(desk)).as("the own acceptance").containsExactly(NoticeKind.REPORTED);
    assertThat(told(colleague)).as("not concerned").isEmpty();
  }

  @Test
  @Tag("INC-32")
  @Tag("AMB-22")
  void the_survey_invites_the_customer_and_never_staff() {
    String number = report(FaultLevel.MAJOR);
    resolve(number);
    take(reporter, number, IncidentAction.CONFIRM, form -> {});
    assertThat(told(reporter)).contains(NoticeKind.SURVEY);
    for (Actor staff : List.of(desk, secondDesk, engineer, manager)) {
      assertThat(told(staff)).doesNotContain(NoticeKind.SURVEY);
    }
  }

  @Test
  @Tag("INC-32")
  void what_staff_registered_for_a_caller_invites_nobody() {
    String number = as(desk, () -> door().report(form(FaultLevel.MAJOR)).number());
    resolve(number);
    take(desk, number, IncidentAction.CONFIRM, NoticesTest::byPhone);
    for (Actor anybody : List.of(desk, secondDesk, engineer, manager, reporter, colleague)) {
      assertThat(told(anybody)).doesNotContain(NoticeKind.SURVEY, NoticeKind.RESOLVED);
    }
  }

  @Test
  @Tag("INC-17")
  void a_major_fault_reaches_the_incident_manager_once() {
    report(FaultLevel.MAJOR);
    assertThat(told(manager)).containsExactly(NoticeKind.URGENT);
  }

  @Test
  @Tag("INC-21")
  void a_hand_over_reaches_the_people_of_the_line_that_gets_it() {
    Actor third = person("l3", "L3_ENGINEER", contractor(), parties.contractId());
    String number = report(FaultLevel.GENERAL);
    take(desk, number, IncidentAction.ACCEPT, form -> {});
    take(
        desk,
        number,
        IncidentAction.HAND_OVER,
        form -> {
          form.setLine(SupportLine.L3);
          form.setText("请协助");
        });
    assertThat(told(third)).containsExactly(NoticeKind.HANDED_OVER);
    assertThat(told(engineer)).isEmpty();
  }

  @Test
  @Tag("COM-02")
  void people_of_another_contract_are_told_nothing() {
    Actor stranger = person("other", "SERVICE_DESK_AGENT", contractor(), 987_654_321L);
    report(FaultLevel.MAJOR);
    assertThat(told(stranger)).isEmpty();
  }

  @Test
  @Tag("COM-02")
  void an_internal_note_stays_with_staff_and_a_public_one_reaches_the_customer() {
    String number = report(FaultLevel.GENERAL);
    take(desk, number, IncidentAction.ACCEPT, form -> form.setTeam(team));
    TicketFile file = office.door(TicketFile.class);
    as(desk, () -> note(file, number, true));
    assertThat(told(reporter)).containsExactly(NoticeKind.ACCEPTED);
    as(desk, () -> note(file, number, false));
    assertThat(told(reporter)).contains(NoticeKind.NOTED);
    assertThat(told(engineer)).contains(NoticeKind.NOTED, NoticeKind.NOTED_INTERNALLY);
  }

  @Test
  @Tag("COM-02")
  void old_news_and_what_a_job_brings_in_is_told_to_nobody() {
    as(
        reporter,
        () -> {
          IncidentForm form = form(FaultLevel.MAJOR);
          return door().report(form).number();
        });
    office.later(Duration.ofDays(2));
    Origin.enter(new Origin("run-1", null, Origin.Channel.JOB));
    as(reporter, () -> door().report(form(FaultLevel.GENERAL)).number());
    Origin.leave();
    long before = told(desk).size();
    assertThat(before).as("only the first, which no job brought in").isEqualTo(1);
  }

  @Test
  @Tag("COM-02")
  void a_person_reads_the_own_notices_and_no_others() {
    report(FaultLevel.GENERAL);
    deliver();
    NoticeManagement notices = office.door(NoticeManagement.class);
    NoticeRow row = as(desk, () -> notices.own(NoticeFilter.ALL, null, 10).rows().get(0));
    assertThat(as(desk, notices::unread)).isEqualTo(1);
    assertThatThrownBy(() -> as(reporter, () -> notices.open(row.id())))
        .isInstanceOf(NotFound.class);
    assertThat(as(desk, () -> notices.open(row.id())).address())
        .isEqualTo("incident/record.xhtml?number=" + row.number());
    assertThat(as(desk, notices::unread)).isZero();
    assertThat(as(secondDesk, notices::unread)).as("another's stays unread").isEqualTo(1);
  }

  @Test
  @Tag("ROL-11")
  void a_report_awaits_its_approver_and_once_approved_reaches_the_office() {
    Actor pm = person("pm", "SERVICE_PROJECT_MANAGER", contractor(), parties.contractId());
    Actor reader = person("of", "CUSTOMER_INTERFACE", officeId(), parties.contractId());
    OfficeNews news = office.door(OfficeNews.class);
    long contract = parties.contractId();
    happens(() -> news.frozen(new ReportEvent.Frozen(1, "RPT-1", contract, office.now())));
    assertThat(told(pm)).containsExactly(NoticeKind.REPORT_FROZEN);
    assertThat(told(reader)).as("not before it is approved").isEmpty();
    happens(() -> news.approved(new ReportEvent.Approved(1, "RPT-1", contract, office.now())));
    assertThat(told(reader)).containsExactly(NoticeKind.REPORT_APPROVED);
    assertThat(told(desk)).isEmpty();
  }

  @Test
  @Tag("RPT-01")
  void a_job_in_trouble_reaches_the_operators() {
    Actor operator = person("op", "BATCH_OPERATOR", contractor(), parties.contractId());
    OfficeNews news = office.door(OfficeNews.class);
    happens(
        () -> news.troubled(new JobEvent.Troubled(7, "some-job", office.now(), JobState.FAILED)));
    assertThat(told(operator)).containsExactly(NoticeKind.JOB_TROUBLED);
    assertThat(told(desk)).isEmpty();
  }

  @Test
  @Tag("SLM-09")
  void a_breach_reaches_who_works_on_it_and_both_managers() {
    Actor pm = person("pm", "SERVICE_PROJECT_MANAGER", contractor(), parties.contractId());
    String number = report(FaultLevel.GENERAL);
    take(desk, number, IncidentAction.ACCEPT, form -> form.setTeam(team));
    long id = as(desk, () -> door().find(number)).id();
    IncidentNews news = office.door(IncidentNews.class);
    happens(
        () ->
            news.breached(
                new ServiceLevelEvent.Breached(
                    id, number, Metric.RESPONSE, FaultLevel.GENERAL, true, office.now())));
    for (Actor concerned : List.of(engineer, pm, manager)) {
      assertThat(told(concerned)).contains(NoticeKind.BREACHED);
    }
    assertThat(told(secondDesk)).as("a team has it").doesNotContain(NoticeKind.BREACHED);
    assertThat(told(reporter)).doesNotContain(NoticeKind.BREACHED);
  }

  @Test
  @Tag("INC-06")
  @Tag("COM-02")
  void a_request_is_told_to_the_desk_its_approver_and_who_asked() {
    Actor coordinator = person("co", "CUSTOMER_COORDINATOR", officeId(), parties.contractId());
    String number = as(reporter, () -> requests().submit(relocation()).number());
    assertThat(told(desk)).containsExactly(NoticeKind.REQUESTED);
    assertThat(told(reporter)).as("the own deed").isEmpty();
    step(desk, number, RequestAction.ACCEPT);
    step(desk, number, RequestAction.ASK_APPROVAL);
    assertThat(told(coordinator)).containsExactly(NoticeKind.APPROVAL_ASKED);
    assertThat(told(colleague)).as("not concerned").isEmpty();
    step(coordinator, number, RequestAction.REFUSE);
    assertThat(told(reporter)).containsExactly(NoticeKind.REFUSED, NoticeKind.REQUEST_ACCEPTED);
  }

  private void step(Actor actor, String number, RequestAction action) {
    office.later(Duration.ofMinutes(1));
    RequestActionForm form = new RequestActionForm();
    form.setText("说明");
    as(actor, () -> requests().perform(number, requests().find(number).version(), action, form));
  }

  private RequestForm relocation() {
    RequestForm form = new RequestForm();
    form.setContract(parties.contractNumber());
    form.setServiceItem("SCP-05");
    form.setContactName("张某");
    form.setContactPhone("13800138000");
    form.setTitle("机房搬迁");
    form.setDescription("两台服务器迁至新机房");
    return form;
  }

  private RequestManagement requests() {
    return office.door(RequestManagement.class);
  }

  private void happens(Runnable news) {
    office.does(
        () -> {
          news.run();
          return null;
        });
  }

  private long officeId() {
    return office.does(
        () ->
            office
                .em()
                .createQuery(
                    "select c.customer.id from ServiceContract c where c.id = :id", Long.class)
                .setParameter("id", parties.contractId())
                .getSingleResult());
  }

  private static Void note(TicketFile file, String number, boolean internal) {
    file.note(number, "备注", internal);
    return null;
  }

  private void resolve(String number) {
    take(desk, number, IncidentAction.ACCEPT, form -> {});
    take(engineer, number, IncidentAction.RESPOND, form -> form.setText("已联系"));
    take(
        engineer,
        number,
        IncidentAction.RECORD_BACKUP,
        form -> {
          form.setBackup(org.egovops.incident.BackupOutcome.DONE);
          form.setText("已备份");
        });
    take(engineer, number, IncidentAction.RESOLVE, NoticesTest::solved);
  }

  private static void solved(IncidentActionForm form) {
    form.setResolution("已更换光模块");
    form.setResolutionCode(ResolutionCode.SOLVED);
  }

  private static void byPhone(IncidentActionForm form) {
    form.setCustomer("值班员");
    form.setCustomerChannel(org.egovops.ticket.CustomerChannel.PHONE);
  }

  private List<NoticeKind> told(Actor actor) {
    deliver();
    NoticeManagement notices = office.door(NoticeManagement.class);
    return as(
        actor,
        () ->
            notices.own(NoticeFilter.ALL, null, 50).rows().stream().map(NoticeRow::kind).toList());
  }

  private void deliver() {
    Deliver.due(office, office.door(NoticeDelivery.class));
  }

  private String report(FaultLevel level) {
    return as(reporter, () -> door().report(form(level)).number());
  }

  private IncidentForm form(FaultLevel level) {
    IncidentForm form = new IncidentForm();
    form.setContract(parties.contractNumber());
    form.setUnit(parties.unit());
    form.setContactName("张某");
    form.setContactPhone("13800138000");
    form.setTitle("门户打不开");
    form.setSymptom("首页报错");
    form.setCategory("NET-SWITCH");
    form.setFaultLevel(level);
    form.setImpact(Impact.MEDIUM);
    form.setUrgency(Urgency.MEDIUM);
    return form;
  }

  private void take(
      Actor actor, String number, IncidentAction action, Consumer<IncidentActionForm> fill) {
    office.later(Duration.ofMinutes(1));
    IncidentActionForm form = new IncidentActionForm();
    fill.accept(form);
    as(
        actor,
        () -> {
          Incident incident = door().find(number);
          return door().perform(number, incident.version(), action, form);
        });
  }

  private IncidentManagement door() {
    return office.door(IncidentManagement.class);
  }

  private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
    return office.as(actor).does(work);
  }

  private long contractor() {
    return office.does(
        () ->
            office
                .em()
                .createQuery(
                    "select c.provider.id from ServiceContract c where c.id = :id", Long.class)
                .setParameter("id", parties.contractId())
                .getSingleResult());
  }

  private Actor person(String name, String role, long unit, Long contract) {
    String login = name + "-" + serial;
    office.does(
        () -> {
          Organization organization = office.em().find(Organization.class, unit);
          Person person = People.store(office.em(), login, DutyClass.BUSINESS, organization);
          office.em().flush();
          office
              .em()
              .createQuery("update Person p set p.experienceYears = 9 where p.id = :id")
              .setParameter("id", person.id())
              .executeUpdate();
          office.em().refresh(person);
          return Grants.give(
              office.em(), person, role, contract, MORNING.minus(Duration.ofDays(1)), null);
        });
    return actor(login);
  }

  private Actor actor(String login) {
    return office.does(
        () -> office.door(ActorRecord.class).load(Caller.full(login), office.now()).orElseThrow());
  }

  private Long team(long unit) {
    Long id =
        office.does(
            () -> {
              Organization organization = office.em().find(Organization.class, unit);
              Team made = People.team(office.em(), "班组" + serial, SupportLine.L1, organization);
              Person member = office.em().find(Person.class, engineer.personId());
              People.join(office.em(), made, member);
              return made.id();
            });
    engineer = actor(engineer.login());
    assertThat(engineer.lines()).isEqualTo(Set.of(SupportLine.L1));
    return id;
  }
}

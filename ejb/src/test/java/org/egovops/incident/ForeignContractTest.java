package org.egovops.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartyManagement;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.party.TeamForm;
import org.egovops.party.TeamRow;
import org.egovops.party.roster.RosterManagement;
import org.egovops.party.roster.ShiftForm;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.Upload;
import org.egovops.recordkeeping.Visibility;
import org.egovops.ticket.TicketFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two contracts in one house: whoever works under the one, with every permission there is, neither
 * sees nor changes an incident of the other.
 */
@Tag("SEC-05")
class ForeignContractTest {

  private static final Permission[] EVERYTHING = Permission.values();

  private Office office;
  private SampleParties ours;
  private SampleParties theirs;
  private String foreign;
  private String own;
  private List<Actor> everybody;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2, RosterManagement.class);
    ours = SampleParties.in(office);
    theirs = SampleParties.in(office);
    own = report(ours);
    foreign = report(theirs);
    everybody =
        List.of(
            ours.department(ours.unit(), EVERYTHING),
            ours.office(EVERYTHING),
            ours.contractor(Set.of(SupportLine.values()), EVERYTHING));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void those_of_the_contract_itself_see_it() {
    Stream.of(
            theirs.department(theirs.unit(), EVERYTHING),
            theirs.office(EVERYTHING),
            theirs.contractor(Set.of(SupportLine.L1), EVERYTHING))
        .forEach(actor -> assertThat(numbers(actor)).containsExactly(foreign));
  }

  @Test
  void no_list_and_no_count_of_another_contract_holds_it() {
    IncidentManagement management = office.door(IncidentManagement.class);
    for (Actor actor : everybody) {
      assertThat(numbers(actor)).as("%s", actor.side()).containsExactly(own);
      long count = office.as(actor).does(() -> management.count(new IncidentFilter()));
      assertThat(count).isEqualTo(1);
    }
  }

  @Test
  void no_export_of_another_contract_holds_it() {
    IncidentExport export = office.door(IncidentExport.class);
    for (Actor actor : everybody) {
      StringBuilder rows = new StringBuilder();
      office
          .as(actor)
          .does(
              () -> {
                export.export(
                    new IncidentFilter(), IncidentSort.REPORTED, "月度核对", null, rows::append);
                return null;
              });
      assertThat(rows.toString()).contains(own).doesNotContain(foreign);
    }
  }

  @Test
  void every_operation_on_it_answers_as_if_it_did_not_exist() {
    for (Actor actor : everybody) {
      operations()
          .forEach(
              (name, operation) ->
                  assertThatThrownBy(
                          () ->
                              office
                                  .as(actor)
                                  .does(
                                      () -> {
                                        operation.run();
                                        return null;
                                      }))
                      .as("%s by %s", name, actor.side())
                      .isInstanceOf(NotFound.class));
    }
  }

  @Test
  void a_permission_granted_for_one_contract_does_not_act_on_another() {
    Actor both = bothButOnlyOurs(Permission.INCIDENT_DISPATCH, Permission.INCIDENT_WORK);
    IncidentManagement management = office.door(IncidentManagement.class);
    TicketFile tickets = office.door(TicketFile.class);
    assertThat(numbers(both)).containsExactlyInAnyOrder(own, foreign);
    assertThat(actions(both, own)).contains(IncidentAction.ACCEPT);
    assertThat(actions(both, foreign)).isEmpty();
    refused(both, () -> management.perform(foreign, 1, IncidentAction.ACCEPT, accepted()));
    refused(both, () -> management.amend(foreign, 1, form(theirs)));
    refused(both, () -> tickets.note(foreign, "看一下", true));
    refused(both, () -> tickets.attach(foreign, upload()));
    refused(both, () -> tickets.link(foreign, LinkKind.values()[0], own));
    refused(both, () -> tickets.reveal(foreign, "电话回访报障人"));
    office.as(both).does(() -> management.perform(own, 1, IncidentAction.ACCEPT, accepted()));
  }

  @Test
  void who_steers_one_contract_sees_of_another_what_lies_with_the_own_line() {
    Actor both = bothButOnlyOurs(Permission.INCIDENT_DISPATCH, Permission.DASHBOARD_READ);
    Actor elsewhere = copy(both, Set.of(SupportLine.L3), both.bounds());
    assertThat(numbers(both)).containsExactlyInAnyOrder(own, foreign);
    assertThat(numbers(elsewhere)).containsExactly(own);
    IncidentManagement management = office.door(IncidentManagement.class);
    assertThatThrownBy(() -> office.as(elsewhere).does(() -> management.find(foreign)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void calls_are_taken_in_only_under_the_contract_the_permission_is_for() {
    Actor both = bothButOnlyOurs(Permission.INCIDENT_REGISTER);
    IncidentManagement management = office.door(IncidentManagement.class);
    IncidentForm call = form(theirs);
    call.setUnit(theirs.unit());
    assertThatThrownBy(() -> office.as(both).does(() -> management.report(call)))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("ticket.no-contract"));
  }

  @Test
  void no_team_of_another_contract_is_changed_planned_or_given_work() {
    Actor manager = ours.contractor(Set.of(SupportLine.values()), EVERYTHING);
    long home = team(ours);
    long away = team(theirs);
    PartyManagement parties = office.door(PartyManagement.class);
    RosterManagement roster = office.door(RosterManagement.class);
    office.as(manager);
    refused(manager, () -> parties.change(away, 1, teamForm(theirs)));
    refused(manager, () -> parties.register(teamForm(theirs)));
    refused(manager, () -> parties.change(home, 1, teamForm(theirs)));
    refused(manager, () -> parties.join(away, 2, false));
    office.does(
        () -> {
          parties.change(home, 1, teamForm(ours));
          return null;
        });
    ShiftForm shift = new ShiftForm();
    shift.setTeamId(away);
    shift.setPersonId(2L);
    shift.setStartsAt(office.now());
    shift.setEndsAt(office.now().plusSeconds(3600));
    assertThatThrownBy(() -> office.does(() -> roster.plan(shift))).isInstanceOf(NotFound.class);
    PartyDirectory directory = office.door(PartyDirectory.class);
    assertThat(office.does(directory::assignableTeams))
        .extracting(TeamRow::id)
        .contains(home)
        .doesNotContain(away);
    assertThatThrownBy(() -> office.does(() -> directory.assignable(away)))
        .isInstanceOf(NotFound.class);
    IncidentManagement management = office.door(IncidentManagement.class);
    IncidentActionForm given = accepted();
    given.setTeam(away);
    assertThatThrownBy(
            () -> office.does(() -> management.perform(own, 1, IncidentAction.ACCEPT, given)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.code()).isEqualTo("ticket.team-of-other-contract"));
    given.setTeam(home);
    office.does(() -> management.perform(own, 1, IncidentAction.ACCEPT, given));
  }

  /** Somebody who reads both contracts on the first line, and may the rest under ours only. */
  private Actor bothButOnlyOurs(Permission... bounded) {
    Actor actor = ours.contractor(Set.of(SupportLine.L1), bounded);
    Map<Permission, Set<Long>> bounds = new EnumMap<>(Permission.class);
    List.of(bounded).forEach(one -> bounds.put(one, Set.of(ours.contractId())));
    return copy(actor, actor.lines(), bounds);
  }

  private Actor copy(Actor actor, Set<SupportLine> lines, Map<Permission, Set<Long>> bounds) {
    Set<Permission> permissions = EnumSet.of(Permission.INCIDENT_READ);
    permissions.addAll(actor.permissions());
    return new Actor(
        actor.personId(),
        actor.login(),
        actor.displayName(),
        actor.organizationId(),
        actor.side(),
        actor.roles(),
        permissions,
        actor.teamIds(),
        lines,
        Set.of(ours.contractId(), theirs.contractId()),
        bounds);
  }

  private List<IncidentAction> actions(Actor actor, String number) {
    IncidentManagement management = office.door(IncidentManagement.class);
    return office.as(actor).does(() -> management.actions(management.find(number)));
  }

  private void refused(Actor actor, Runnable deed) {
    assertThatThrownBy(
            () ->
                office
                    .as(actor)
                    .does(
                        () -> {
                          deed.run();
                          return null;
                        }))
        .isInstanceOf(NotAllowed.class);
  }

  private long team(SampleParties parties) {
    Actor manager = parties.contractor(Set.of(), Permission.ROSTER_EDIT);
    PartyManagement management = office.door(PartyManagement.class);
    return office.as(manager).does(() -> management.register(teamForm(parties)));
  }

  private static TeamForm teamForm(SampleParties parties) {
    TeamForm form = new TeamForm();
    form.setName("值班组 " + parties.contractNumber());
    form.setSupportLine(SupportLine.L1);
    form.setOrganizationId(parties.contractorId());
    return form;
  }

  private static IncidentActionForm accepted() {
    return new IncidentActionForm();
  }

  private Map<String, Runnable> operations() {
    IncidentManagement management = office.door(IncidentManagement.class);
    IncidentFile incidents = office.door(IncidentFile.class);
    TicketFile tickets = office.door(TicketFile.class);
    Map<String, Runnable> operations = new TreeMap<>();
    operations.put("find", () -> management.find(foreign));
    operations.put("amend", () -> management.amend(foreign, 1, form(theirs)));
    for (IncidentAction action : IncidentAction.values()) {
      operations.put(
          "perform " + action,
          () -> management.perform(foreign, 1, action, new IncidentActionForm()));
    }
    operations.put("items", () -> incidents.items(foreign));
    operations.put("handovers", () -> incidents.handovers(foreign));
    operations.put("consents", () -> incidents.consents(foreign));
    operations.put("survey", () -> incidents.survey(foreign));
    operations.put("timeline", () -> tickets.timeline(foreign, null, 10));
    operations.put("note", () -> tickets.note(foreign, "看一下", true));
    operations.put("attachments", () -> tickets.attachments(foreign));
    operations.put("attach", () -> tickets.attach(foreign, upload()));
    operations.put("download", () -> tickets.download(foreign, 1));
    operations.put("links", () -> tickets.links(foreign));
    operations.put("successor", () -> tickets.successor(foreign));
    operations.put("link", () -> tickets.link(foreign, LinkKind.values()[0], own));
    operations.put("link to it", () -> tickets.link(own, LinkKind.values()[0], foreign));
    operations.put("unlink", () -> tickets.unlink(foreign, LinkKind.values()[0], own));
    operations.put("receipts", () -> tickets.receipts(foreign));
    operations.put("reveal", () -> tickets.reveal(foreign, "电话回访报障人"));
    return operations;
  }

  private List<String> numbers(Actor actor) {
    IncidentManagement management = office.door(IncidentManagement.class);
    return office
        .as(actor)
        .does(() -> management.list(new IncidentFilter(), IncidentSort.REPORTED, null, 200))
        .rows()
        .stream()
        .map(IncidentRow::number)
        .toList();
  }

  private String report(SampleParties parties) {
    Actor department = parties.department(parties.unit(), Permission.INCIDENT_REPORT);
    IncidentManagement management = office.door(IncidentManagement.class);
    return office.as(department).does(() -> management.report(form(parties))).number();
  }

  private static IncidentForm form(SampleParties parties) {
    IncidentForm form = new IncidentForm();
    form.setContract(parties.contractNumber());
    form.setContactName("陈示某");
    form.setContactPhone("13800002260");
    form.setTitle("打印机不能打印");
    form.setSymptom("点击打印后无反应");
    return form;
  }

  private static Upload upload() {
    byte[] text = "情况说明".getBytes(StandardCharsets.UTF_8);
    return new Upload("说明.txt", new ByteArrayInputStream(text), Visibility.PUBLIC);
  }
}

package org.egovops.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
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
  private SampleParties theirs;
  private String foreign;
  private String own;
  private List<Actor> everybody;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2);
    SampleParties ours = SampleParties.in(office);
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

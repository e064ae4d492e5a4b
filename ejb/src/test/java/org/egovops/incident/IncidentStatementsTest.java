package org.egovops.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.Session;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.kernel.Statements;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.ticket.TicketFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the queue and the record page cost the database: the same for one incident and for many. */
@Tag("INC-07")
class IncidentStatementsTest {

  private Office office;
  private SampleParties parties;
  private Actor desk;
  private Actor department;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2);
    parties = SampleParties.in(office);
    department =
        parties.department(parties.unit(), Permission.INCIDENT_REPORT, Permission.INCIDENT_READ);
    desk =
        parties.contractor(
            Set.of(SupportLine.L1),
            Permission.INCIDENT_READ,
            Permission.INCIDENT_DISPATCH,
            Permission.INCIDENT_WORK,
            Permission.INCIDENT_EXPORT);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_queue_is_one_statement_however_many_rows_it_has() {
    report(1);
    List<String> one = reads(() -> list(50));
    report(30);
    List<String> many = reads(() -> list(50));
    assertThat(one).hasSize(1);
    assertThat(many).hasSize(1);
  }

  @Test
  void an_export_reads_contacts_by_one_statement_more_per_page() {
    report(30);
    IncidentExport export = office.door(IncidentExport.class);
    List<String> reads =
        reads(
            () -> export.export(new IncidentFilter(), IncidentSort.REPORTED, "", null, row -> {}));
    assertThat(reads).hasSize(2);
  }

  @Test
  void a_record_page_costs_the_same_with_a_long_history() {
    String number = report(1);
    List<String> brief = reads(() -> record(number));
    TicketFile file = office.door(TicketFile.class);
    for (int i = 0; i < 40; i++) {
      String text = "第 " + i + " 条备注";
      office.as(desk).does(() -> note(file, number, text));
    }
    assertThat(reads(() -> record(number))).hasSameSizeAs(brief).hasSizeLessThanOrEqualTo(12);
  }

  private Object note(TicketFile file, String number, String text) {
    file.note(number, text, true);
    return number;
  }

  private Object list(int limit) {
    return office
        .door(IncidentManagement.class)
        .list(new IncidentFilter(), IncidentSort.DUE, null, limit);
  }

  /** What the record page asks for when it is opened. */
  private Object record(String number) {
    IncidentFile file = office.door(IncidentFile.class);
    IncidentManagement management = office.door(IncidentManagement.class);
    management.actions(management.find(number));
    TicketFile tickets = office.door(TicketFile.class);
    tickets.timeline(number, null, 50);
    tickets.receipts(number);
    return file.items(number);
  }

  private String report(int howMany) {
    String last = null;
    for (int i = 0; i < howMany; i++) {
      IncidentForm form = new IncidentForm();
      form.setContract(parties.contractNumber());
      form.setContactName("陈某");
      form.setContactPhone("13800002260");
      form.setTitle("打印机不能打印");
      form.setSymptom("点击打印后无反应");
      IncidentManagement management = office.door(IncidentManagement.class);
      last = office.as(department).does(() -> management.report(form)).number();
    }
    return last;
  }

  private List<String> reads(Supplier<Object> work) {
    return office
        .as(desk)
        .does(
            () -> Statements.reads(office.em().unwrap(Session.class).getEventManager(), work::get));
  }
}

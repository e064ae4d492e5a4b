package org.egovops.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.Trails;
import org.egovops.recordkeeping.Upload;
import org.egovops.recordkeeping.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reading a ticket is not writing to it, by role or by a token that carries reading only. */
@Tag("SEC-05")
class ReadersWriteNothingTest {

  private Office office;
  private SampleParties parties;
  private TicketFile file;
  private String number;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2);
    parties = SampleParties.in(office);
    file = office.door(TicketFile.class);
    IncidentForm form = new IncidentForm();
    form.setContract(parties.contractNumber());
    form.setContactName("陈示某");
    form.setContactPhone("13800002260");
    form.setTitle("打印机不能打印");
    form.setSymptom("点击打印后无反应");
    Actor department = parties.department(parties.unit(), Permission.INCIDENT_REPORT);
    IncidentManagement management = office.door(IncidentManagement.class);
    number = office.as(department).does(() -> management.report(form)).number();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void who_reads_only_adds_neither_note_nor_file() {
    Permission read = Permission.INCIDENT_READ;
    refused(parties.department(parties.unit(), read));
    refused(parties.office(read));
    refused(parties.contractor(Set.of(SupportLine.L1), read));
    Actor reader = parties.office(read);
    assertThat(office.as(reader).does(() -> Trails.about(office.em(), number)))
        .doesNotContain("NOTE ok", "ATTACH ok");
  }

  @Test
  void what_may_be_written_to_the_other_kind_does_not_open_this_one() {
    refused(
        parties.department(
            parties.unit(),
            Permission.INCIDENT_READ,
            Permission.REQUEST_SUBMIT,
            Permission.REQUEST_CONFIRM));
    refused(
        parties.contractor(
            Set.of(SupportLine.L1),
            Permission.INCIDENT_READ,
            Permission.REQUEST_REGISTER,
            Permission.REQUEST_DISPATCH,
            Permission.REQUEST_WORK));
  }

  @Test
  void a_department_writes_to_its_own_and_staff_to_what_they_handle() {
    Permission read = Permission.INCIDENT_READ;
    long unit = parties.unit();
    writes(parties.department(unit, read, Permission.INCIDENT_REPORT));
    writes(parties.department(unit, read, Permission.INCIDENT_CONFIRM));
    Set<SupportLine> desk = Set.of(SupportLine.L1);
    writes(parties.contractor(desk, read, Permission.INCIDENT_REGISTER));
    writes(parties.contractor(desk, read, Permission.INCIDENT_DISPATCH));
    writes(parties.contractor(desk, read, Permission.INCIDENT_WORK));
  }

  private void refused(Actor actor) {
    assertThatThrownBy(() -> note(actor)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> attach(actor)).isInstanceOf(NotAllowed.class);
  }

  private void writes(Actor actor) {
    note(actor);
    attach(actor);
    assertThat(office.as(actor).does(() -> file.timeline(number, null, 50)).rows())
        .filteredOn(entry -> actor.displayName().equals(entry.authorName()))
        .isNotEmpty();
  }

  private void note(Actor actor) {
    office
        .as(actor)
        .does(
            () -> {
              file.note(number, "已联系", false);
              return null;
            });
  }

  private void attach(Actor actor) {
    byte[] text = "情况说明".getBytes(StandardCharsets.UTF_8);
    Upload upload = new Upload("说明.txt", new ByteArrayInputStream(text), Visibility.PUBLIC);
    office.as(actor).does(() -> file.attach(number, upload));
  }
}

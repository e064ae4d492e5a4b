package org.egovops.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.Trails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees a contact in full: whoever has to phone back, for a reason that is kept. */
@Tag("SEC-05")
class RevealedContactTest {

  private Office office;
  private SampleParties parties;
  private String number;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2);
    parties = SampleParties.in(office);
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
  void the_desk_that_has_to_phone_back_sees_the_number_and_the_audit_says_why() {
    Actor desk =
        parties.contractor(
            Set.of(SupportLine.L1), Permission.INCIDENT_READ, Permission.INCIDENT_DISPATCH);
    assertThat(reveal(desk, "电话回访报障人").phone()).isEqualTo("13800002260");
    List<String> kept = office.as(desk).does(() -> Trails.about(office.em(), number));
    assertThat(kept).contains("REVEAL ok");
  }

  @Test
  void who_only_reads_stays_with_the_mask() {
    Actor reader = parties.office(Permission.INCIDENT_READ);
    assertThatThrownBy(() -> reveal(reader, "想知道是谁报的")).isInstanceOf(NotAllowed.class);
  }

  @Test
  void without_a_reason_nobody_sees_it() {
    Actor desk =
        parties.contractor(
            Set.of(SupportLine.L1),
            Permission.INCIDENT_READ,
            Permission.INCIDENT_WORK,
            Permission.INCIDENT_DISPATCH);
    assertThatThrownBy(() -> reveal(desk, " ")).isInstanceOf(RuleBroken.class);
  }

  private Contact reveal(Actor actor, String reason) {
    TicketFile file = office.door(TicketFile.class);
    return office.as(actor).does(() -> file.reveal(number, reason));
  }
}

package org.egovops.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.Collision;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.TwoAtOnce;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.request.RequestForm;
import org.egovops.request.RequestManagement;
import org.junit.jupiter.api.Tag;

/** Two messages of one reporting system that arrive at the same moment, in two transactions. */
@Tag("INC-12")
class SentTwiceAtOnceTest {

  private static final String REFERENCE = "OA-" + UUID.randomUUID();

  private SampleParties parties;
  private Actor machine;

  @PersistenceTest
  void one_reference_of_an_incident_makes_one_incident(TestDatabase database) {
    twice(
        database,
        (office, meet) -> {
          IncidentForm form = filled(new MeetingIncident(meet));
          form.setSymptom("多部门反映访问时断时续");
          return office.door(IncidentManagement.class).report(form).number();
        });
  }

  @PersistenceTest
  void one_reference_of_a_request_makes_one_request(TestDatabase database) {
    twice(
        database,
        (office, meet) -> {
          RequestForm form = filled(new MeetingRequest(meet));
          form.setDescription("十二名新进人员需要学习办件流程");
          form.setServiceItem("SCP-06");
          return office.door(RequestManagement.class).submit(form).number();
        });
  }

  private void twice(TestDatabase database, BiFunction<Office, Runnable, String> send) {
    try (Office office = office(database)) {
      meetParties(office);
      // The range of numbers has begun: what it does then is another matter.
      office.as(machine).does(() -> send.apply(office, () -> {}));
      meetParties(office);
    }
    List<String> numbers = TwoAtOnce.of(meet -> sentBy(database, meet, send));
    assertThat(numbers).hasSize(2);
    assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
  }

  private void meetParties(Office office) {
    parties = SampleParties.in(office);
    machine =
        parties.contractor(
            Set.of(SupportLine.L1),
            Permission.INCIDENT_REGISTER,
            Permission.INCIDENT_DISPATCH,
            Permission.REQUEST_REGISTER,
            Permission.REQUEST_DISPATCH);
  }

  private String sentBy(
      TestDatabase database, Runnable meet, BiFunction<Office, Runnable, String> send) {
    try (Office office = office(database)) {
      office.as(machine);
      return Collision.askAgain(() -> office.does(() -> send.apply(office, meet)));
    }
  }

  private static Office office(TestDatabase database) {
    return Office.ofTickets(database, RequestManagement.class);
  }

  private <F extends TicketForm> F filled(F form) {
    form.setContract(parties.contractNumber());
    form.setUnit(parties.unit());
    form.setContactName("李某");
    form.setContactPhone("13800002260");
    form.setTitle("政务外网核心交换机间歇丢包");
    form.setExternalReference(REFERENCE);
    return form;
  }

  /** Waits for the other when the look for an earlier ticket is over. */
  private static final class MeetingIncident extends IncidentForm {

    private static final long serialVersionUID = 1L;

    private final transient Runnable meet;

    MeetingIncident(Runnable meet) {
      this.meet = meet;
    }

    @Override
    public Contact contact(long unitId, String unitName) {
      meet.run();
      return super.contact(unitId, unitName);
    }
  }

  /** Waits for the other when the look for an earlier ticket is over. */
  private static final class MeetingRequest extends RequestForm {

    private static final long serialVersionUID = 1L;

    private final transient Runnable meet;

    MeetingRequest(Runnable meet) {
      this.meet = meet;
    }

    @Override
    public Contact contact(long unitId, String unitName) {
      meet.run();
      return super.contact(unitId, unitName);
    }
  }
}

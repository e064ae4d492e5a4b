package org.egovops.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.Author;
import org.egovops.ticket.Assignment;
import org.egovops.ticket.Contact;
import org.egovops.ticket.Impact;
import org.egovops.ticket.IntakeChannel;
import org.egovops.ticket.Move;
import org.egovops.ticket.Priority;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;
import org.egovops.ticket.Urgency;
import org.junit.jupiter.api.Tag;

class RequestRegisterTest {

  private static final long SEED = 20_260_302;
  private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
  private static final Author DESK = new Author(1L, "desk", "服务台");

  @PersistenceTest
  @Tag("ROL-05")
  void lists_show_exactly_what_the_reader_may_open(TestDatabase database) {
    Random random = new Random(SEED);
    long base = UUID.randomUUID().getMostSignificantBits() >>> 20;
    Work.run(
        database,
        em -> {
          List<ServiceRequest> all = stored(em, random, base, 90);
          IntStream.range(0, 40)
              .mapToObj(i -> actor(random, base))
              .forEach(actor -> compare(em, all, actor));
        });
  }

  private static void compare(EntityManager em, List<ServiceRequest> all, Actor actor) {
    TicketScope scope = TicketScope.of(TicketKind.REQUEST, actor);
    List<Long> allowed =
        all.stream().filter(scope::covers).map(ServiceRequest::id).sorted().toList();
    List<Long> ours = all.stream().map(ServiceRequest::id).toList();
    List<Long> listed =
        walk(em, scope, RequestSort.REPORTED, 200).stream()
            .filter(ours::contains)
            .sorted()
            .toList();
    assertThat(listed).as("%s, seed %d", actor, SEED).isEqualTo(allowed);
  }

  @PersistenceTest
  @Tag("INC-06")
  void pages_follow_one_another_without_gap_or_repetition(TestDatabase database) {
    long base = UUID.randomUUID().getMostSignificantBits() >>> 20;
    Actor desk =
        new Actor(
            1,
            "d",
            "d",
            1,
            Side.CONTRACTOR,
            Set.of(),
            Set.of(Permission.REQUEST_DISPATCH),
            Set.of(),
            Set.of(),
            Set.of(base, base + 1, base + 2));
    TicketScope scope = TicketScope.of(TicketKind.REQUEST, desk);
    Work.run(
        database,
        em -> {
          stored(em, new Random(SEED), base, 57);
          for (RequestSort sort : RequestSort.values()) {
            List<Long> walked = walk(em, scope, sort, 10);
            assertThat(walked).hasSize(57).doesNotHaveDuplicates();
            assertThat(walked).isEqualTo(walk(em, scope, sort, 200));
          }
        });
  }

  @PersistenceTest
  @Tag("INC-06")
  void every_filter_selects_what_it_names(TestDatabase database) {
    RequestFilter filter = new RequestFilter();
    filter.setStates(EnumSet.of(RequestState.SUBMITTED, RequestState.ACCEPTED));
    filter.setOpen(true);
    filter.setLines(EnumSet.of(SupportLine.L2));
    filter.setTeams(Set.of(7L));
    filter.setUnassigned(true);
    filter.setPriorities(EnumSet.of(Priority.of(Impact.HIGH, Urgency.HIGH)));
    filter.setServiceItem("SCP-06");
    filter.setBusinessSystem("X");
    filter.setReportedFrom(START);
    filter.setReportedBefore(START.plusSeconds(1));
    filter.setChangedSince(START);
    filter.setDueBefore(Instant.parse("2026-04-01T00:00:00Z"));
    long contract = UUID.randomUUID().getMostSignificantBits() >>> 20;
    filter.setContract(contract);
    Work.run(
        database,
        em -> {
          ServiceRequest wanted = request(contract, 5, "W" + contract, Impact.HIGH, START);
          wanted.assign(new Assignment(SupportLine.L2, 7L, "工程技术部", null, null));
          em.persist(wanted);
          em.persist(request(contract, 5, "O" + contract, Impact.LOW, START));
          em.flush();
          filter.setUnit(5L);
          Page<RequestRow> page =
              new RequestQuery().matching(filter).page(em, RequestSort.DUE, null, 10);
          assertThat(page.rows()).extracting(RequestRow::number).containsExactly(wanted.number());
          assertThat(page.rows().get(0).steps()).isEqualTo(3);
          assertThat(new RequestQuery().matching(filter).count(em)).isEqualTo(1);
        });
  }

  private static List<ServiceRequest> stored(
      EntityManager em, Random random, long base, int count) {
    List<ServiceRequest> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Instant at = START.plus(Duration.ofMinutes(random.nextInt(20)));
      String number = String.format("R%08x-%04d", base & 0xffffffffL, i);
      ServiceRequest request =
          request(base + random.nextInt(3), base + random.nextInt(3), number, Impact.MEDIUM, at);
      request.assign(
          new Assignment(
              SupportLine.values()[random.nextInt(3)],
              random.nextBoolean() ? null : base + random.nextInt(3),
              null,
              random.nextBoolean() ? null : base + random.nextInt(3),
              null));
      em.persist(request);
      all.add(request);
    }
    em.flush();
    return all;
  }

  private static ServiceRequest request(
      long contract, long unit, String number, Impact impact, Instant at) {
    ServiceRequest request =
        new ServiceRequest(
            number.length() > 20 ? number.substring(0, 20) : number,
            contract,
            new Contact(unit, "市住建局", "李某", "13800002260"),
            new RequestClassification("SCP-06", "X", impact, Urgency.HIGH, false),
            new Move(at, at, DESK));
    request.describe("操作培训", "十二人", LocalDate.parse("2026-03-20"));
    request.received(IntakeChannel.PORTAL, null, null);
    request.instructed(3);
    return request;
  }

  private static Actor actor(Random random, long base) {
    Side[] sides = Side.values();
    return new Actor(
        base + random.nextInt(3),
        "a",
        "a",
        base + random.nextInt(3),
        sides[random.nextInt(sides.length)],
        Set.of(),
        random.nextInt(3) == 0 ? Set.of(Permission.REQUEST_DISPATCH) : Set.of(),
        random.nextBoolean() ? Set.of() : Set.of(base + random.nextInt(3)),
        random.nextBoolean() ? Set.of() : Set.of(SupportLine.values()[random.nextInt(3)]),
        Set.of(base, base + 1));
  }

  private static List<Long> walk(EntityManager em, TicketScope scope, RequestSort sort, int size) {
    List<Long> walked = new ArrayList<>();
    String after = null;
    do {
      Page<RequestRow> page = RequestQuery.in(scope).page(em, sort, after, size);
      page.rows().forEach(row -> walked.add(row.id()));
      after = page.next();
    } while (after != null);
    return walked;
  }
}

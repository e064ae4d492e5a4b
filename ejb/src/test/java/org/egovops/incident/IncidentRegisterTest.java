package org.egovops.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.egovops.kernel.Page;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.SortPlace;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;
import org.egovops.recordkeeping.Author;
import org.egovops.servicelevel.Due;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
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
import org.junit.jupiter.api.Test;

class IncidentRegisterTest {

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
          List<Incident> all =
              IntStream.range(0, 120).mapToObj(i -> random(random, base, i)).toList();
          all.forEach(em::persist);
          em.flush();
          IntStream.range(0, 60)
              .mapToObj(i -> actor(random, base))
              .forEach(a -> compare(em, all, a));
        });
  }

  private static void compare(EntityManager em, List<Incident> all, Actor actor) {
    TicketScope scope = TicketScope.of(TicketKind.INCIDENT, actor);
    List<String> allowed =
        all.stream().filter(scope::covers).map(Incident::number).sorted().toList();
    List<String> listed = new ArrayList<>();
    String after = null;
    do {
      Page<IncidentRow> page = IncidentQuery.in(scope).page(em, IncidentSort.REPORTED, after, 200);
      page.rows().stream().map(IncidentRow::number).forEach(listed::add);
      after = page.next();
    } while (after != null);
    Set<String> mine = Set.copyOf(all.stream().map(Incident::number).toList());
    assertThat(listed.stream().filter(mine::contains).sorted().toList())
        .as("%s, seed %d", actor, SEED)
        .isEqualTo(allowed);
  }

  @PersistenceTest
  @Tag("INC-07")
  @Tag("SLM-05")
  void what_was_judged_or_rated_combines_with_any_other_filter(TestDatabase database) {
    Work.run(
        database,
        em -> {
          for (Metric metric : Metric.values()) {
            IncidentFilter filter = new IncidentFilter();
            filter.setOpen(true);
            filter.setUnassigned(true);
            filter.setDueBefore(START);
            filter.setMet(metric);
            filter.setMissed(metric);
            filter.setScore(1);
            filter.setItem(1L);
            filter.setIds(Set.of());
            TicketScope scope =
                TicketScope.of(
                    TicketKind.INCIDENT, actor(new Random(SEED), START.getEpochSecond()));
            IncidentQuery query = IncidentQuery.in(scope).matching(filter);

            assertThat(query.count(em)).isZero();
            assertThat(query.page(em, IncidentSort.DUE, null, 5).rows()).isEmpty();
          }
        });
  }

  @PersistenceTest
  @Tag("INC-09")
  void a_clock_that_moves_by_itself_makes_no_open_page_stale(TestDatabase database) {
    long base = UUID.randomUUID().getMostSignificantBits() >>> 20;
    Incident stored =
        Work.in(
            database,
            em -> {
              Incident incident = random(new Random(SEED), base, 1);
              em.persist(incident);
              return incident;
            });
    Instant due = START.plusSeconds(60);
    for (NextDue next :
        List.of(
            NextDue.of(
                new Due(
                    Metric.ON_SITE, START, due, Duration.ofHours(2), 612, Duration.ofMinutes(40))),
            NextDue.none())) {
      Work.run(database, em -> incidents(em).follow(stored.id(), next));
      Incident moved = Work.in(database, em -> em.find(Incident.class, stored.id()));
      assertThat(moved.nextDue().at()).isEqualTo(next.at());
      assertThat(moved.nextDue().length()).isEqualTo(next.length());
      assertThat(moved.nextDue().secondsLeft()).isEqualTo(next.secondsLeft());
      assertThat(moved.nextDue().metric()).isEqualTo(next.metric());
      assertThat(moved.version()).isEqualTo(stored.version());
    }
  }

  private static Incidents incidents(EntityManager em) {
    Incidents incidents = new Incidents();
    incidents.em = em;
    return incidents;
  }

  @PersistenceTest
  @Tag("INC-07")
  void pages_follow_one_another_without_gap_or_repetition(TestDatabase database) {
    Random random = new Random(SEED);
    long base = UUID.randomUUID().getMostSignificantBits() >>> 20;
    Actor desk =
        new Actor(
            1,
            "d",
            "d",
            1,
            Side.CONTRACTOR,
            Set.of(),
            Set.of(Permission.INCIDENT_DISPATCH),
            Set.of(),
            Set.of(),
            Set.of(base, base + 1, base + 2));
    Work.run(
        database,
        em -> {
          IntStream.range(0, 57).forEach(i -> em.persist(random(random, base, i)));
          em.flush();
          for (IncidentSort sort : IncidentSort.values()) {
            List<Long> walked = walk(em, desk, sort, 10);
            assertThat(walked).hasSize(57).doesNotHaveDuplicates();
            assertThat(walked).isEqualTo(walk(em, desk, sort, 200));
          }
        });
  }

  @PersistenceTest
  @Tag("SCP-16")
  void an_incident_comes_back_as_it_was_stored(TestDatabase database) {
    long base = UUID.randomUUID().getMostSignificantBits() >>> 20;
    Incident stored = random(new Random(SEED), base, 1);
    stored.concerns(Set.of(11L, 12L), true);
    Work.run(database, em -> em.persist(stored));
    Work.run(
        database,
        em -> {
          Incident read = em.find(Incident.class, stored.id());
          assertThat(read.number()).isEqualTo(stored.number());
          assertThat(read.contact().phone()).isEqualTo("13800002260");
          assertThat(read.configurationItemIds()).containsExactlyInAnyOrder(11L, 12L);
          assertThat(read.outOfScope()).isTrue();
          assertThat(read.milestones().reported()).isEqualTo(stored.milestones().reported());
          assertThat(read.resolution().code()).isNull();
          assertThat(read.classification().priority())
              .isEqualTo(stored.classification().priority());
        });
  }

  @PersistenceTest
  @Tag("INC-02")
  void every_filter_is_understood_by_the_database(TestDatabase database) {
    IncidentFilter filter = new IncidentFilter();
    filter.setStates(EnumSet.of(IncidentState.NEW, IncidentState.ACCEPTED));
    filter.setOpen(true);
    filter.setLines(EnumSet.allOf(SupportLine.class));
    filter.setTeams(Set.of(1L, 2L));
    filter.setUnassigned(true);
    filter.setFaultLevels(EnumSet.of(FaultLevel.MAJOR));
    filter.setPriorities(EnumSet.of(Priority.P1));
    filter.setServiceItem("SCP-03");
    filter.setCategory("HW");
    filter.setBusinessSystem("X");
    filter.setUnit(1L);
    filter.setContract(1L);
    filter.setParent(1L);
    filter.setDueMetric(Metric.RESPONSE);
    filter.setDueBefore(START);
    filter.setReportedFrom(START);
    filter.setReportedBefore(START);
    filter.setResolvedFrom(START);
    filter.setResolvedBefore(START);
    filter.setChangedSince(START);
    filter.setIds(Set.of(1L));
    filter.setAssignee(1L);
    Work.run(database, em -> assertThat(new IncidentQuery().matching(filter).count(em)).isZero());
  }

  @Test
  @Tag("INC-07")
  void a_mangled_place_is_refused() {
    for (String mangled : List.of("x", "_", "2026_", "_5", "2026-03-02T01:00:00Z_x", "' or 1=1")) {
      assertThatThrownBy(() -> SortPlace.parse(mangled)).isInstanceOf(RuleBroken.class);
    }
  }

  private static List<Long> walk(EntityManager em, Actor actor, IncidentSort sort, int limit) {
    List<Long> ids = new ArrayList<>();
    String after = null;
    do {
      Page<IncidentRow> page =
          IncidentQuery.in(TicketScope.of(TicketKind.INCIDENT, actor)).page(em, sort, after, limit);
      page.rows().forEach(row -> ids.add(row.id()));
      after = page.next();
    } while (after != null);
    return ids;
  }

  private static Incident random(Random random, long base, int i) {
    Contact caller = new Contact(base + random.nextInt(3), "市住建局", "李某", "13800002260");
    Classification grades =
        new Classification(
            "SCP-03",
            null,
            "HW",
            FaultLevel.GENERAL,
            Impact.values()[random.nextInt(3)],
            Urgency.values()[random.nextInt(3)],
            random.nextBoolean());
    Instant at = START.plus(Duration.ofMinutes(random.nextInt(20)));
    Incident incident =
        new Incident(
            String.format("T%08x-%04d", base & 0xffffffffL, i),
            base + random.nextInt(3),
            caller,
            grades,
            new Move(at, at, DESK));
    incident.describe("核心交换机间歇丢包", "多部门访问时断时续", null);
    incident.received(IntakeChannel.PHONE, null, null);
    incident.assign(
        new Assignment(
            SupportLine.values()[random.nextInt(3)],
            random.nextBoolean() ? null : base + random.nextInt(3),
            null,
            random.nextBoolean() ? null : base + random.nextInt(3),
            null));
    return incident;
  }

  private static Actor actor(Random random, long base) {
    return new Actor(
        base + random.nextInt(3),
        "reader",
        "reader",
        base + random.nextInt(3),
        Side.values()[random.nextInt(Side.values().length)],
        Set.of(),
        random.nextInt(3) == 0 ? Set.of(Permission.INCIDENT_DISPATCH) : Set.of(),
        some(random, Stream.of(base, base + 1, base + 2)),
        some(random, Stream.of(SupportLine.values())),
        some(random, Stream.of(base, base + 1, base + 2)));
  }

  private static <T> Set<T> some(Random random, Stream<T> all) {
    return Set.copyOf(all.filter(each -> random.nextBoolean()).toList());
  }
}

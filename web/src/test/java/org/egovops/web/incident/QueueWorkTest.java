package org.egovops.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.incident.IncidentState;
import org.egovops.kernel.Page;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;
import org.egovops.servicelevel.ClockReceipt;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.Outcome;
import org.egovops.servicelevel.Receipt;
import org.egovops.ticket.Priority;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Speaking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the desk and the engineers are offered on queue, record and start page. */
class QueueWorkTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @Test
  @Tag("INC-08")
  void what_stands_still_comes_after_what_is_due() {
    List<IncidentRow> rows = board(3, 12).getDueNext();
    assertThat(rows).hasSize(8);
    assertThat(rows.subList(0, 3)).noneMatch(IncidentRow::duePaused);
    assertThat(rows.subList(3, 8)).allMatch(IncidentRow::duePaused);
    assertThat(board(20, 5).getDueNext()).hasSize(8).noneMatch(IncidentRow::duePaused);
  }

  private static Dashboard board(int running, int paused) {
    Dashboard board = new Dashboard();
    board.say = Speaking.at(NOW);
    board.currentActor = new Known();
    board.management = new Queue(running, paused);
    return board;
  }

  @Test
  @Tag("INC-28")
  void a_backup_that_is_wanting_stands_in_sight_before_the_repair() {
    List<IncidentAction> allowed = List.copyOf(EnumSet.allOf(IncidentAction.class));
    for (IncidentState state : IncidentState.WORKING) {
      NextSteps wanting = NextSteps.of(state, true, allowed);
      assertThat(wanting.rare()).as("%s", state).doesNotContain(IncidentAction.RECORD_BACKUP);
      assertThat(NextSteps.of(state, false, allowed).rare())
          .as("%s", state)
          .contains(IncidentAction.RECORD_BACKUP);
    }
    assertThat(NextSteps.of(IncidentState.SOLUTION_AGREED, true, allowed).likely())
        .isEqualTo(IncidentAction.RECORD_BACKUP);
  }

  @Test
  @Tag("INC-27")
  void another_time_is_agreed_for_clocks_that_run() {
    assertThat(
            RecordParts.running(
                List.of(clock(Metric.RESPONSE, true), clock(Metric.ON_SITE, false))))
        .containsExactly(Metric.ON_SITE);
  }

  @Test
  @Tag("INC-15")
  void assigning_nothing_is_no_success() {
    Told told = new Told();
    BulkAssignment bulk = new BulkAssignment();
    bulk.notice = told;
    bulk.tell(List.of());
    bulk.setTeam(7L);
    bulk.tell(List.of(new BulkAssignment.Outcome("INC-2026-000001", false, "已关闭")));
    bulk.tell(
        List.of(
            new BulkAssignment.Outcome("INC-2026-000001", false, "已关闭"),
            new BulkAssignment.Outcome("INC-2026-000002", true, "工程技术部")));
    assertThat(told.keys)
        .containsExactly(
            "warn incident.bulk.teamless", "warn incident.bulk.none", "done incident.bulk.done");
  }

  @Test
  void every_action_is_said_as_done() {
    Say say = Speaking.at(NOW);
    assertThat(say.done(IncidentAction.WAIT_FOR_CUSTOMER)).isEqualTo("已挂起，等待客户");
    assertThat(Arrays.stream(IncidentAction.values()).map(say::done))
        .noneMatch(word -> word.contains("IncidentAction"));
  }

  private static ClockReceipt clock(Metric metric, boolean stopped) {
    Receipt receipt =
        new Receipt(
            "7x24",
            ZoneId.of("Asia/Shanghai"),
            NOW,
            NOW,
            stopped,
            Duration.ofMinutes(10),
            Duration.ZERO,
            NOW,
            NOW,
            stopped ? Outcome.MET : Outcome.RUNNING,
            List.of());
    return new ClockReceipt(
        "INC-2026-000001",
        metric,
        FaultLevel.GENERAL,
        true,
        receipt.outcome(),
        null,
        null,
        receipt,
        List.of());
  }

  /** A queue with so many that run and so many that stand still. */
  private static final class Queue extends IncidentManagement {

    private final int running;
    private final int paused;

    private Queue(int running, int paused) {
      this.running = running;
      this.paused = paused;
    }

    @Override
    public Page<IncidentRow> list(
        IncidentFilter filter, IncidentSort sort, String after, int limit) {
      int there = Boolean.TRUE.equals(filter.getPaused()) ? paused : running;
      List<IncidentRow> rows =
          IntStream.range(0, Math.min(there, limit))
              .mapToObj(i -> row(i, filter.getPaused()))
              .toList();
      return new Page<>(rows, null);
    }

    private static IncidentRow row(int i, boolean paused) {
      return new IncidentRow(
          i,
          1,
          "INC-2026-00000" + i,
          "打不开",
          "市人社局",
          null,
          "SCP-03",
          null,
          FaultLevel.GENERAL,
          Priority.P3,
          IncidentState.IN_WORK,
          SupportLine.L1,
          null,
          null,
          NOW,
          NOW,
          null,
          NOW,
          Metric.RESOLUTION,
          NOW,
          NOW,
          paused,
          600L,
          1L,
          60L);
    }
  }

  private static final class Known extends CurrentActor {
    @Override
    public Actor get() {
      return new Actor(
          7, "desk", "李示七", 1, Side.CONTRACTOR, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(1L));
    }
  }

  private static final class Told extends Notice {

    private final List<String> keys = new ArrayList<>();

    @Override
    public void done(String key, Object... arguments) {
      keys.add("done " + key);
    }

    @Override
    public void warn(String key, Object... arguments) {
      keys.add("warn " + key);
    }
  }
}

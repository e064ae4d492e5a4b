package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentState;
import org.egovops.kernel.DemoLoader;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.ActorRecord;
import org.egovops.party.Caller;
import org.egovops.request.RequestFilter;
import org.egovops.request.RequestManagement;
import org.egovops.request.RequestState;
import org.junit.jupiter.api.Test;

/** The demonstration data load from empty and tell a story in which every state of work occurs. */
class DemonstrationTest {

  private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T02:30:00Z");

  @Test
  void the_story_loads_and_shows_work_in_every_stage() {
    try (Office office = Office.ofTickets(TestDatabase.DEMONSTRATION, RequestManagement.class)) {
      office.at(MONDAY_MORNING);
      loaders(office).forEach(loader -> load(office, loader));
      office.as(pm(office));
      for (IncidentState state : lively()) {
        assertThat(count(office, state)).as("incidents in %s", state).isPositive();
      }
      for (RequestState state : RequestState.values()) {
        assertThat(count(office, state)).as("requests in %s", state).isPositive();
      }
    }
  }

  private static List<DemoLoader> loaders(Office office) {
    return office.all(DemoLoader.class).stream()
        .sorted(Comparator.comparingInt(DemoLoader::order))
        .toList();
  }

  private static void load(Office office, DemoLoader loader) {
    office.does(
        () -> {
          if (!loader.loaded()) {
            loader.load(office.now());
          }
          return null;
        });
    assertThat(office.does(loader::loaded))
        .as("step %d says it is loaded", loader.order())
        .isTrue();
  }

  private static Actor pm(Office office) {
    return office.does(
        () -> office.door(ActorRecord.class).load(Caller.full("pm"), office.now()).orElseThrow());
  }

  private static Set<IncidentState> lively() {
    return EnumSet.of(
        IncidentState.NEW,
        IncidentState.ACCEPTED,
        IncidentState.RESPONDED,
        IncidentState.REMOTE_SUPPORT,
        IncidentState.DIAGNOSING,
        IncidentState.WAIT_SUPPLIER,
        IncidentState.RESOLVED,
        IncidentState.REOPENED,
        IncidentState.CLOSED);
  }

  private static long count(Office office, IncidentState state) {
    IncidentFilter filter = new IncidentFilter();
    filter.setStates(EnumSet.of(state));
    return office.does(() -> office.door(IncidentManagement.class).count(filter));
  }

  private static long count(Office office, RequestState state) {
    RequestFilter filter = new RequestFilter();
    filter.setStates(EnumSet.of(state));
    return office.does(() -> office.door(RequestManagement.class).count(filter));
  }
}

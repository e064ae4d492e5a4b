package org.egovops.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentForm;
import org.egovops.incident.IncidentState;
import org.egovops.party.Actor;
import org.egovops.party.Side;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.ticket.Priority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Incident pages choose what an address says")
class IncidentPagesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Actor WITHOUT_TEAM =
      new Actor(
          7, "desk", "李示七", 1, Side.CONTRACTOR, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(1L));

  @Test
  void an_unknown_view_shows_the_open_ones() {
    assertThat(QueueView.of("nonsense")).isEqualTo(QueueView.OPEN);
    assertThat(QueueView.of(" breached ")).isEqualTo(QueueView.BREACHED);
  }

  @Test
  @Tag("INC-08")
  void soon_means_within_one_hour() {
    IncidentFilter soon = QueueView.SOON.filter(WITHOUT_TEAM, NOW);
    assertThat(soon.getDueBefore()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(soon.getOpen()).isTrue();
  }

  @Test
  void each_view_asks_for_what_it_is_named_after() {
    assertThat(QueueView.AWAITING_RESPONSE.filter(WITHOUT_TEAM, NOW).getDueMetric())
        .isEqualTo(Metric.RESPONSE);
    assertThat(QueueView.TO_CONFIRM.filter(WITHOUT_TEAM, NOW).getStates())
        .containsExactly(IncidentState.RESOLVED);
    assertThat(QueueView.TO_CONFIRM.filter(WITHOUT_TEAM, NOW).getOpen()).isNull();
    assertThat(QueueView.MINE.filter(WITHOUT_TEAM, NOW).getAssignee()).isEqualTo(7L);
  }

  @Test
  void who_is_in_no_team_sees_no_team_work_instead_of_everything() {
    assertThat(QueueView.MY_TEAMS.filter(WITHOUT_TEAM, NOW).getTeams()).isNotEmpty();
  }

  @Test
  void days_are_inclusive_and_of_the_service_zone() {
    IncidentFilter filter = new IncidentFilter();
    Days.between("2026-11-23", "2026-11-23", filter);
    assertThat(filter.getReportedFrom()).isEqualTo("2026-11-22T16:00:00Z");
    assertThat(filter.getReportedBefore()).isEqualTo("2026-11-23T16:00:00Z");
  }

  @Test
  void an_unreadable_day_is_no_border() {
    IncidentFilter filter = new IncidentFilter();
    Days.between("yesterday", "", filter);
    assertThat(filter.getReportedFrom()).isNull();
    assertThat(filter.getReportedBefore()).isNull();
  }

  @Test
  @Tag("INC-14")
  void work_that_stands_still_is_a_major_fault_of_the_first_priority() {
    IncidentForm form = new IncidentForm();
    Disturbance.STANDS_STILL.grade(form);
    assertThat(form.getFaultLevel()).isEqualTo(FaultLevel.MAJOR);
    assertThat(Priority.of(form.getImpact(), form.getUrgency())).isEqualTo(Priority.P1);
  }

  @Test
  @DisplayName("correcting a record keeps masked contact data as they were")
  void masked_contact_data_are_not_written_back() {
    IncidentForm form = new IncidentForm();
    form.setContactName("陈示一");
    form.setContactPhone("13800002260");
    MaskedForm masked = MaskedForm.of(form);
    assertThat(form.getContactPhone()).isEqualTo("138****2260");
    form.setContactName("林示二");
    masked.restored(form);
    assertThat(form.getContactName()).isEqualTo("林示二");
    assertThat(form.getContactPhone()).isEqualTo("13800002260");
  }
}

package org.egovops.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentForm;
import org.egovops.kernel.Origin;
import org.egovops.party.Actor;
import org.egovops.party.Side;
import org.egovops.recordkeeping.EntryKind;
import org.egovops.recordkeeping.FieldMerge;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.recordkeeping.Visibility;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The queue's address, its export and what two people typed")
class QueueAddressTest {

  /** A Wednesday, 10:00 in the office. */
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

  private static final Actor DESK =
      new Actor(
          7, "desk", "李示七", 1, Side.CONTRACTOR, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(1L));

  private static IncidentFilter filter(Map<String, String> address) {
    return QueueFilter.of(address, DESK, NOW);
  }

  @Test
  @Tag("INC-07")
  void due_means_until_the_end_of_the_day_and_the_week_ends_on_sunday() {
    assertThat(filter(Map.of("due", "today")).getDueBefore()).isEqualTo("2026-11-25T16:00:00Z");
    assertThat(filter(Map.of("due", "this_week")).getDueBefore()).isEqualTo("2026-11-29T16:00:00Z");
  }

  @Test
  void the_sooner_of_view_and_condition_counts() {
    Map<String, String> both = Map.of("view", "breached", "due", "today");
    assertThat(filter(both).getDueBefore()).isEqualTo(NOW);
  }

  @Test
  void what_is_no_number_chooses_no_unit() {
    assertThat(filter(Map.of("unit", "1 or 1=1", "team", "x")).getUnit()).isNull();
    assertThat(filter(Map.of("unit", "12")).getUnit()).isEqualTo(12L);
  }

  @Test
  @Tag("SLM-14")
  void a_month_bounds_what_was_missed_in_it() {
    IncidentFilter missed = filter(Map.of("missed", "RESPONSE", "month", "2026-11"));
    assertThat(missed.getMissed()).isEqualTo(Metric.RESPONSE);
    assertThat(missed.getJudgedFrom()).isEqualTo("2026-10-31T16:00:00Z");
    assertThat(missed.getJudgedBefore()).isEqualTo("2026-11-30T16:00:00Z");
  }

  @Test
  @Tag("SEC-05")
  void an_exported_cell_is_never_a_formula() {
    assertThat(IncidentCsv.cell("=1+1")).isEqualTo("\"'=1+1\"");
    assertThat(IncidentCsv.cell("说“好”, \"再见\"")).isEqualTo("\"说“好”, \"\"再见\"\"\"");
  }

  @Test
  @Tag("INC-24")
  void of_two_corrections_only_what_both_changed_is_in_conflict() {
    IncidentForm base = form("旧标题", "现象", FaultLevel.GENERAL);
    IncidentForm mine = form("我的标题", "现象", FaultLevel.GENERAL);
    IncidentForm theirs = form("他的标题", "现象", FaultLevel.MAJOR);
    for (IntakePart<IncidentForm, ?> part : IntakePart.ALL) {
      FieldMerge.Outcome outcome = part.merge(base, mine, theirs).outcome();
      switch (part.name()) {
        case "title" -> assertThat(outcome).isEqualTo(FieldMerge.Outcome.CONFLICT);
        case "faultLevel" -> assertThat(outcome).isEqualTo(FieldMerge.Outcome.THEIRS);
        default -> assertThat(outcome).as(part.name()).isEqualTo(FieldMerge.Outcome.AGREED);
      }
      part.settle(base, mine, theirs);
    }
    assertThat(mine.getTitle()).isEqualTo("我的标题");
    assertThat(mine.getFaultLevel()).isEqualTo(FaultLevel.MAJOR);
  }

  @Test
  @Tag("SLM-08")
  void a_clocks_entry_is_read_as_a_sentence_in_the_readers_language() {
    assertThat(said(Locale.SIMPLIFIED_CHINESE, warned())).contains("响应时限");
    assertThat(said(Locale.ENGLISH, warned()))
        .isEqualTo("Response: three quarters of the agreed time have passed");
  }

  @Test
  @Tag("INC-24")
  void a_correction_is_read_as_what_it_changed_from_and_to() {
    String kept = "faultLevel\tGENERAL\tMAJOR\nserviceItem\tSCP-03\t\n手工说明";
    TimelineRow corrected = row(EntryKind.FIELD_CHANGE, "AMEND", kept);
    assertThat(said(Locale.ENGLISH, corrected).lines())
        .containsExactly(
            "Fault level: General → Major", "Service item: serviceItem SCP-03 → —", "手工说明");
    assertThat(said(Locale.SIMPLIFIED_CHINESE, corrected)).startsWith("故障级别: 一般 → 重大");
  }

  @Test
  @Tag("INC-21")
  void a_hand_over_says_from_where_to_where_also_where_only_the_line_was_chosen() {
    TimelineRow lineOnly = row(EntryKind.TRANSITION, "HAND_OVER", "L1\t驻场组 · 赵示四\tL3\n需要厂家");
    assertThat(said(Locale.SIMPLIFIED_CHINESE, lineOnly).lines())
        .containsExactly("一线 · 驻场组 · 赵示四 → 三线", "需要厂家");
    TimelineRow named = row(EntryKind.TRANSITION, "HAND_OVER", "L1\t\tL2\t工程组");
    assertThat(said(Locale.ENGLISH, named)).isEqualTo("First line → Second line · 工程组");
    TimelineRow former = row(EntryKind.TRANSITION, "HAND_OVER", "工程组\n超出能力");
    assertThat(said(Locale.ENGLISH, former)).isEqualTo("工程组\n超出能力");
  }

  @Test
  @Tag("INC-06")
  void a_completed_step_is_read_in_the_readers_language() {
    TimelineRow done = row(EntryKind.TRANSITION, "COMPLETE_STEP", "2\t现场清点\tCount on site\n两台");
    assertThat(said(Locale.ENGLISH, done)).isEqualTo("2. Count on site\n两台");
    assertThat(said(Locale.SIMPLIFIED_CHINESE, done)).startsWith("2. 现场清点");
  }

  private static String said(Locale locale, TimelineRow row) {
    return TimelineWords.in(locale, row, (field, code) -> field + " " + code).text();
  }

  private static TimelineRow warned() {
    return row(EntryKind.CLOCK, "WARNED", "RESPONSE");
  }

  private static TimelineRow row(EntryKind kind, String action, String text) {
    return new TimelineRow(
        1,
        NOW,
        NOW,
        null,
        "system",
        "系统",
        false,
        kind,
        action,
        null,
        null,
        null,
        text,
        Visibility.INTERNAL,
        Origin.Channel.values()[0]);
  }

  private static IncidentForm form(String title, String symptom, FaultLevel level) {
    IncidentForm form = new IncidentForm();
    form.setTitle(title);
    form.setSymptom(symptom);
    form.setFaultLevel(level);
    return form;
  }
}

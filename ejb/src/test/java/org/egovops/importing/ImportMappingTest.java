package org.egovops.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.RuleBroken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AMB-27")
class ImportMappingTest {

  @Test
  void chinese_headers_propose_their_fields_and_the_way_times_are_written() {
    ImportMapping proposed =
        propose("工单号,标题,报障单位,报障时间,处理状态\n1,网络断,住建局,2026/3/2 8:05,已关闭\n", List.of());
    assertThat(proposed.source(ImportField.REFERENCE).column()).isEqualTo("工单号");
    assertThat(proposed.source(ImportField.UNIT).column()).isEqualTo("报障单位");
    assertThat(proposed.source(ImportField.STATE).column()).isEqualTo("处理状态");
    assertThat(proposed.patterns()).containsExactly("uuuu/M/d H:mm");
  }

  @Test
  void an_export_of_servicenow_is_recognised_and_loses_the_columns_it_does_not_have() {
    ImportMapping proposed =
        propose(
            "number,incident_state,opened_at,closed_at,sys_updated_at,category,location,impact,"
                + "urgency,caller_id,contact_type,resolved_at,assignment_group,assigned_to\n"
                + "INC1,Closed,29/2/2016 01:16,5/3/2016 12:00,29/2/2016 01:23,Category 5,L 1,"
                + "2 - Medium,1 - High,Caller 2,Phone,?,Group 1,?\n",
            List.of(MappingProposal.SERVICENOW));
    assertThat(proposed.source(ImportField.RESOLVED_AT))
        .isEqualTo(new ImportMapping.Source("resolved_at", "{closed_at}"));
    assertThat(proposed.source(ImportField.TITLE).otherwise()).isEqualTo("{category} | {number}");
    assertThat(proposed.source(ImportField.RESOLUTION_CODE).column()).isNull();
    assertThat(proposed.patterns()).containsExactly("d/M/uuuu H:mm");
  }

  @Test
  void the_json_form_says_all_of_it() {
    ImportMapping mapping = MappingProposal.SERVICENOW.meaning(ImportField.UNIT, Map.of("*", "7"));
    assertThat(ImportMapping.parse(mapping.json())).isEqualTo(mapping);
    for (String broken :
        List.of("", "[]", "{\"fields\":{\"nonsense\":{}}}", "{\"zone\":\"Mars\"}")) {
      assertThatThrownBy(() -> ImportMapping.parse(broken)).isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void a_mapping_that_cannot_work_is_refused_with_its_field() {
    ImportMapping mapping = propose("number,title\nA,B\n", List.of());
    assertThatThrownBy(() -> mapping.requireFor(List.of("number", "title")))
        .isInstanceOfSatisfying(
            RuleBroken.class, told -> assertThat(told.code()).isEqualTo("import.field-needed"));
    assertThatThrownBy(() -> mapping.requireFor(List.of("number")))
        .isInstanceOfSatisfying(
            RuleBroken.class, told -> assertThat(told.code()).isEqualTo("import.column-unknown"));
  }

  @Test
  void a_word_that_means_nothing_is_no_value_of_a_field_that_needs_one() {
    Choices choices = new Choices(Map.of(ImportField.UNIT, List.of(new Choice("7", "住建局", null))));
    ImportMapping mapping =
        propose("number,location\nA,L1\n", List.of(MappingProposal.SERVICENOW))
            .meaning(ImportField.UNIT, Map.of("*", ""));
    RecordReading reading =
        new RecordReading(
            mapping, List.of("number", "location"), List.of(new SourceRow(1, List.of("A", "L1"))));
    assertThat(reading.choice(ImportField.UNIT, choices)).isNull();
    assertThat(reading.findings())
        .extracting(found -> found.text().code())
        .contains("import.value-unknown");

    assertThatThrownBy(
            () ->
                propose("number,title\nA,B\n", List.of())
                    .meaning(ImportField.UNIT, Map.of("*", ""))
                    .requireFor(List.of("number", "title")))
        .isInstanceOfSatisfying(
            RuleBroken.class, told -> assertThat(told.code()).isEqualTo("import.field-needed"));
  }

  @Test
  void words_of_other_systems_are_known_with_or_without_a_rank() {
    assertThat(Words.constant(ImportField.IMPACT, "1 - High")).contains("HIGH");
    assertThat(Words.constant(ImportField.URGENCY, "中")).contains("MEDIUM");
    assertThat(Words.constant(ImportField.STATE, "Awaiting User Info")).contains("WAIT_CUSTOMER");
    assertThat(Words.constant(ImportField.STATE, "-100")).isEmpty();
    assertThat(Words.constant(ImportField.LINE, "二线")).contains("L2");
  }

  @Test
  void times_are_read_strictly_and_in_their_zone() {
    List<String> patterns = List.of("d/M/uuuu H:mm", TimePattern.ISO);
    assertThat(TimePattern.read("29/2/2016 01:16", patterns, ImportMapping.OFFICE))
        .contains(Instant.parse("2016-02-28T17:16:00Z"));
    assertThat(TimePattern.read("2016-03-01T08:00:00+01:00", patterns, ImportMapping.OFFICE))
        .contains(Instant.parse("2016-03-01T07:00:00Z"));
    assertThat(TimePattern.read("30/2/2016 01:16", patterns, ImportMapping.OFFICE)).isEmpty();
    assertThatThrownBy(() -> TimePattern.of("not a pattern [")).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> TimePattern.of("yyyy年乱写"))
        .hasMessageContaining("import.pattern-unreadable");
    assertThatThrownBy(() -> TimePattern.of("HH:mm"))
        .hasMessageContaining("import.pattern-unreadable");
    assertThat(TimePattern.of("yyyy年M月d日 H:mm")).isNotNull();
  }

  @Test
  void the_way_times_are_written_is_proposed_though_some_are_none() {
    List<String> mostly = List.of("2026-10-08 09:12", "2026-10-09 10:05", "2026-02-30 09:00");
    assertThat(TimePattern.guess(mostly)).contains("uuuu-MM-dd HH:mm");
    assertThat(TimePattern.guess(List.of("13/2/2016 1:16", "2/3/2016 9:00", "31/2/2016 9:00")))
        .contains("d/M/uuuu H:mm");
    assertThat(TimePattern.guess(List.of("soon", "2026-10-08 09:12"))).isEmpty();
    assertThat(TimePattern.guess(List.of())).isEmpty();
  }

  private static ImportMapping propose(String csv, List<ImportMapping> kept) {
    FileContent file = () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    return MappingProposal.of(FileProfile.of(file, CsvInspection.of(file, null)), kept);
  }
}

package org.egovops.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a profile shows of a file, and what it keeps to itself. */
@Tag("PIPL-51")
class FileProfileTest {

  @Test
  void columns_of_contacts_show_no_samples_whether_their_name_or_the_mapping_says_so() {
    FileProfile profile =
        profile("编号,报障单位,联系电话,反映人\nA1,住建局,028-86611234,唐示辰\nA2,住建局,13800002260,李示文\n");
    ImportMapping mapped =
        new ImportMapping(
            Map.of(
                ImportField.CONTACT_NAME, new ImportMapping.Source("反映人", null),
                ImportField.UNIT, new ImportMapping.Source("报障单位", null)),
            Map.of(),
            List.of(),
            ImportMapping.OFFICE,
            Set.of(),
            false,
            false);

    FileProfile shown = profile.discreet(mapped);

    assertThat(shown.column("联系电话").orElseThrow().words()).isEmpty();
    assertThat(shown.column("反映人").orElseThrow().words()).isEmpty();
    assertThat(shown.column("反映人").orElseThrow())
        .extracting(ColumnProfile::filled, ColumnProfile::complete)
        .containsExactly(2L, false);
    assertThat(shown.column("报障单位").orElseThrow()).isEqualTo(profile.column("报障单位").orElseThrow());
  }

  @Test
  void a_telephone_number_is_no_sample_wherever_it_stands() {
    FileProfile profile = profile("编号,说明\nA1,13800002260\nA2,断网\n");

    ColumnProfile shown = profile.discreet(ImportMapping.empty()).column("说明").orElseThrow();

    assertThat(shown.samples(5)).isEqualTo(List.of("断网"));
    assertThat(shown.complete()).isFalse();
  }

  private static FileProfile profile(String csv) {
    FileContent file = () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    return FileProfile.of(file, CsvInspection.of(file, null));
  }
}

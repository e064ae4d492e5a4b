package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("INC-12")
class SortPlaceTest {

  @Test
  void it_reads_what_it_wrote() {
    SortPlace place = new SortPlace(Instant.parse("2026-03-02T01:00:00.123Z"), 42);
    assertThat(SortPlace.parse(place.toString())).isEqualTo(place);
    SortPlace last = new SortPlace(RowOrder.NEVER, 7);
    assertThat(SortPlace.parse(last.toString())).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "_",
        "x_1",
        "2026-03-02T01:00:00Z_",
        "2026-03-02T01:00:00Z_x",
        "-1000000000-01-01T00:00:00Z_1",
        "+1000000000-12-31T23:59:59Z_1"
      })
  void a_mangled_place_is_refused(String mangled) {
    assertThatThrownBy(() -> SortPlace.parse(mangled)).isInstanceOf(RuleBroken.class);
  }
}

package org.egovops.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.egovops.party.parameter.UsualParameters;
import org.egovops.servicelevel.FaultLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SurveySamplingTest {

  @Test
  @Tag("INC-32")
  void every_major_incident_is_drawn() {
    assertThat(numbers().filter(i -> draws(i, FaultLevel.MAJOR)).count()).isEqualTo(10_000);
  }

  @Test
  @Tag("INC-32")
  void about_a_fifth_of_the_others_is_drawn_and_the_same_each_time() {
    long drawn = numbers().filter(i -> draws(i, FaultLevel.GENERAL)).count();
    assertThat(drawn).isBetween(1_850L, 2_150L);
    assertThat(numbers().filter(i -> draws(i, FaultLevel.GENERAL)).count()).isEqualTo(drawn);
  }

  @Test
  @Tag("INC-32")
  void another_seed_draws_another_sample() {
    SurveySampling other = new SurveySampling("another", 20);
    assertThat(numbers().filter(i -> draws(i, FaultLevel.GENERAL)).boxed().toList())
        .isNotEqualTo(
            numbers()
                .filter(i -> other.draws("INC-2026-" + i, FaultLevel.GENERAL))
                .boxed()
                .toList());
  }

  private static boolean draws(int i, FaultLevel level) {
    return SurveySampling.of(new UsualParameters()).draws("INC-2026-" + i, level);
  }

  private static IntStream numbers() {
    return IntStream.range(0, 10_000);
  }
}

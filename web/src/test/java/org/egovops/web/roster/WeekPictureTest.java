package org.egovops.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.egovops.party.SupportLine;
import org.egovops.party.roster.Period;
import org.egovops.party.roster.Roster;
import org.egovops.party.roster.ShiftRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("GEN-01")
class WeekPictureTest {

  private static final Instant MONDAY = Instant.parse("2026-03-01T16:00:00Z");
  private static final WeekPicture PICTURE =
      new WeekPicture(MONDAY, MONDAY.plus(Duration.ofDays(7)));

  @Test
  void shifts_that_overlap_stand_one_below_the_other() {
    Roster roster =
        new Roster(
            List.of(shift(1, 11, 0, 12), shift(2, 12, 6, 18), shift(3, 13, 18, 30)),
            List.of(),
            List.of(new Roster.Clash(12, "乙", new Period(at(6), at(12)))),
            List.of());
    List<WeekPicture.Lane> lanes = PICTURE.lanes(roster);
    assertThat(lanes).hasSize(1);
    assertThat(lanes.get(0).rows()).isEqualTo(2);
    assertThat(lanes.get(0).bars()).extracting(WeekPicture.Bar::row).containsExactly(0, 1, 0);
    assertThat(lanes.get(0).bars())
        .extracting(WeekPicture.Bar::clash)
        .containsExactly(false, true, false);
  }

  @Test
  void a_shift_that_began_before_the_week_is_cut_at_its_edge() {
    assertThat(PICTURE.place(at(-5))).isZero();
    assertThat(PICTURE.place(at(84))).isEqualTo(50);
    assertThat(PICTURE.place(at(200))).isEqualTo(100);
    assertThat(PICTURE.holds(at(168))).isFalse();
    assertThat(PICTURE.holds(at(0))).isTrue();
  }

  private static ShiftRow shift(long id, long person, int from, int until) {
    return new ShiftRow(id, 1, 5, "服务台", SupportLine.L1, person, "某", at(from), at(until), null);
  }

  private static Instant at(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }
}

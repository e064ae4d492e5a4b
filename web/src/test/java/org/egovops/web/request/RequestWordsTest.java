package org.egovops.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.egovops.party.SupportLine;
import org.egovops.request.RequestAction;
import org.egovops.request.RequestRow;
import org.egovops.request.RequestState;
import org.egovops.ticket.Priority;
import org.egovops.web.screen.Countdown;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Speaking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RequestWordsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

  private final Say say = Speaking.at(NOW);

  @Test
  @Tag("INC-06")
  void what_is_wished_for_a_day_reads_as_due_on_that_day() {
    RequestWords words = new RequestWords();
    words.say = say;
    Countdown due = words.due(wished(Instant.parse("2026-11-29T16:00:00Z")));
    assertThat(say.figure(due)).contains("2026-11-29").doesNotContain("2026-11-30");
    assertThat(say.exact(due.due())).startsWith("2026-11-29");
  }

  @Test
  void what_was_done_is_said_as_done() {
    assertThat(say.done(RequestAction.ACCEPT)).isEqualTo("已受理");
    assertThat(Arrays.stream(RequestAction.values()).map(say::done))
        .noneMatch(word -> word.contains("RequestAction"));
  }

  @Test
  void a_long_note_stands_in_the_timeline_by_its_beginning() {
    assertThat(say.beginning("已更换电源模块")).isEmpty();
    assertThat(say.beginning(null)).isEmpty();
    assertThat(say.beginning("长".repeat(20_000))).hasSizeLessThan(400).endsWith("…");
  }

  private static RequestRow wished(Instant end) {
    return new RequestRow(
        1,
        1,
        "REQ-2026-000001",
        "培训",
        "市人社局",
        null,
        "SCP-06",
        Priority.P3,
        RequestState.ACCEPTED,
        SupportLine.L1,
        null,
        null,
        NOW,
        null,
        NOW,
        end,
        0,
        0);
  }
}

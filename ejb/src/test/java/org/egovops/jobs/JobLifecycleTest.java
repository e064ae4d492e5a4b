package org.egovops.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.egovops.kernel.IllegalTransition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RPT-01")
class JobLifecycleTest {

  /** Every state by every action; a dot where nothing can happen. */
  private static final String PICTURE =
      """
      MISSED: START=RUNNING STOP=. RESTART=. DISMISS=DISMISSED COMPLETE=. FAIL=. HALT=.
      RUNNING: START=. STOP=STOPPING RESTART=RUNNING DISMISS=. COMPLETE=COMPLETED FAIL=FAILED HALT=STOPPED
      STOPPING: START=. STOP=. RESTART=RUNNING DISMISS=. COMPLETE=COMPLETED FAIL=FAILED HALT=STOPPED
      STOPPED: START=. STOP=. RESTART=RUNNING DISMISS=. COMPLETE=. FAIL=. HALT=.
      FAILED: START=. STOP=. RESTART=RUNNING DISMISS=. COMPLETE=. FAIL=. HALT=.
      COMPLETED: START=. STOP=. RESTART=. DISMISS=. COMPLETE=. FAIL=. HALT=.
      DISMISSED: START=. STOP=. RESTART=. DISMISS=. COMPLETE=. FAIL=. HALT=.
      """;

  @Test
  void the_table_is_this_picture() {
    String drawn =
        Arrays.stream(JobState.values()).map(JobLifecycleTest::line).collect(Collectors.joining());
    assertThat(drawn).isEqualTo(PICTURE);
  }

  private static String line(JobState state) {
    return Arrays.stream(JobAction.values())
        .map(action -> action + "=" + next(state, action))
        .collect(Collectors.joining(" ", state + ": ", "\n"));
  }

  private static String next(JobState state, JobAction action) {
    try {
      return JobLifecycle.TABLE.next(state, action).name();
    } catch (IllegalTransition none) {
      return ".";
    }
  }
}

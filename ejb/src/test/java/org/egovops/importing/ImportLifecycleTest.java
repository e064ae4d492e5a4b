package org.egovops.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.egovops.kernel.IllegalTransition;
import org.junit.jupiter.api.Test;

class ImportLifecycleTest {

  @Test
  void is_started_once_and_only_after_a_dry_run() {
    assertThat(ImportLifecycle.TABLE.allowed(ImportState.UPLOADED))
        .containsExactly(ImportAction.MAP, ImportAction.CHECK, ImportAction.DISCARD);
    assertThat(ImportLifecycle.TABLE.allowed(ImportState.CHECKED))
        .isEqualTo(
            Set.of(ImportAction.MAP, ImportAction.CHECK, ImportAction.START, ImportAction.DISCARD));
    assertThatThrownBy(() -> ImportLifecycle.TABLE.next(ImportState.IMPORTING, ImportAction.START))
        .isInstanceOf(IllegalTransition.class);
    assertThat(ImportLifecycle.TABLE.allowed(ImportState.IMPORTED)).isEmpty();
  }
}

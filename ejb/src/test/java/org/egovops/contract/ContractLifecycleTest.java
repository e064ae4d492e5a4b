package org.egovops.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovops.contract.ContractLifecycle.TABLE;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContractLifecycleTest {

  @Test
  @Tag("SCP-17")
  void the_table_is_this_picture() {
    String picture =
        Arrays.stream(ContractState.values())
            .flatMap(
                from ->
                    TABLE.allowed(from).stream()
                        .map(action -> from + " " + action + " " + TABLE.next(from, action)))
            .collect(Collectors.joining("\n"));
    assertThat(picture)
        .isEqualTo(
            """
            DRAFT AMEND DRAFT
            DRAFT SIGN IN_FORCE
            DRAFT WITHDRAW WITHDRAWN
            IN_FORCE AMEND IN_FORCE
            IN_FORCE TERMINATE TERMINATED
            IN_FORCE COMPLETE COMPLETED""");
  }
}

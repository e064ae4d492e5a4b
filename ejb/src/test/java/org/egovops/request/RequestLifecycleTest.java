package org.egovops.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RequestLifecycleTest {

  /** The whole table as a picture; an empty state goes nowhere. Change it only with the issue. */
  private static final String PICTURE =
      """
      SUBMITTED: ACCEPT>ACCEPTED CANCEL>CANCELLED TURN_INTO_INCIDENT>CANCELLED
      ACCEPTED: ASK_APPROVAL>PENDING_APPROVAL START>IN_FULFILMENT ASSIGN AGREE_DATE CANCEL>CANCELLED TURN_INTO_INCIDENT>CANCELLED
      PENDING_APPROVAL: APPROVE>APPROVED REFUSE>REFUSED ASSIGN AGREE_DATE CANCEL>CANCELLED TURN_INTO_INCIDENT>CANCELLED
      APPROVED: START>IN_FULFILMENT ASSIGN AGREE_DATE CANCEL>CANCELLED TURN_INTO_INCIDENT>CANCELLED
      IN_FULFILMENT: COMPLETE_STEP FULFIL>FULFILLED ASSIGN AGREE_DATE WAIT>WAITING CANCEL>CANCELLED TURN_INTO_INCIDENT>CANCELLED
      WAITING: ASSIGN AGREE_DATE RESUME>IN_FULFILMENT CANCEL>CANCELLED TURN_INTO_INCIDENT>CANCELLED
      FULFILLED: CONFIRM>CONFIRMED REOPEN>IN_FULFILMENT
      CONFIRMED: REOPEN>IN_FULFILMENT CLOSE>CLOSED
      CLOSED:
      REFUSED:
      CANCELLED:
      """;

  @Test
  @Tag("INC-06")
  void the_table_is_as_pictured() {
    String picture =
        Stream.of(RequestState.values())
            .map(RequestLifecycleTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(picture).isEqualTo(PICTURE);
  }

  private static String line(RequestState state) {
    String actions =
        RequestLifecycle.TABLE.allowed(state).stream()
            .map(action -> step(state, action))
            .collect(Collectors.joining(" "));
    return (state + ": " + actions).strip();
  }

  private static String step(RequestState from, RequestAction action) {
    RequestState to = RequestLifecycle.TABLE.next(from, action);
    return action + (to == from ? "" : ">" + to);
  }
}

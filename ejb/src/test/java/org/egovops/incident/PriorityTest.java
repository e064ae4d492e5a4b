package org.egovops.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.egovops.ticket.Impact;
import org.egovops.ticket.Priority;
import org.egovops.ticket.Urgency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

  @Tag("INC-02")
  @ParameterizedTest
  @CsvSource({
    "HIGH,HIGH,P1",
    "HIGH,MEDIUM,P2",
    "MEDIUM,HIGH,P2",
    "MEDIUM,MEDIUM,P3",
    "LOW,HIGH,P3",
    "HIGH,LOW,P3",
    "MEDIUM,LOW,P4",
    "LOW,MEDIUM,P4",
    "LOW,LOW,P4"
  })
  void priority_comes_from_impact_and_urgency(Impact impact, Urgency urgency, Priority priority) {
    assertThat(Priority.of(impact, urgency)).isEqualTo(priority);
  }
}

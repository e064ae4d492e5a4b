package org.egovops.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("COM-02")
class NoticeKindTest {

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void every_kind_has_its_words_in_both_languages(NoticeKind kind) {
    for (Locale locale : Arrays.asList(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(kind.name(locale)).doesNotStartWith("kind.");
      assertThat(row(kind, "RESPONSE").sentence(locale)).doesNotContain("say.", "{");
    }
    assertThat(kind.name(Locale.ENGLISH)).isNotEqualTo(kind.name(Locale.SIMPLIFIED_CHINESE));
  }

  @Test
  @Tag("INC-32")
  void the_survey_is_the_customers_alone() {
    assertThat(NoticeKind.SURVEY.audiences()).containsExactly(Audience.REPORTER);
  }

  @Test
  @Tag("SLM-09")
  void warnings_and_breaches_reach_who_works_on_it_and_both_managers() {
    assertThat(NoticeKind.WARNED.audiences())
        .containsExactly(Audience.HOLDER, Audience.PROJECT_MANAGER, Audience.INCIDENT_MANAGER)
        .isEqualTo(NoticeKind.BREACHED.audiences());
  }

  @Test
  void a_warning_names_the_metric_and_the_office_time_it_is_due() {
    assertThat(row(NoticeKind.WARNED, "ON_SITE").sentence(Locale.SIMPLIFIED_CHINESE))
        .contains("到场", "2026-03-02 09:10");
  }

  @Test
  void names_are_masked() {
    assertThat(row(NoticeKind.ACCEPTED, null).by()).isEqualTo("李**");
  }

  @Test
  void a_number_cannot_leave_its_place_in_the_address() {
    assertThat(NoticePlace.INCIDENT.address("A&b=c/..\n"))
        .isEqualTo("incident/record.xhtml?number=A%26b%3Dc%2F..%0A");
  }

  private static NoticeRow row(NoticeKind kind, String detail) {
    Instant due = Instant.parse("2026-03-02T01:10:00Z");
    return new NoticeRow(
        1, kind, NoticePlace.INCIDENT, "INC-2026-000001", "门户", detail, due, "李示七", due, true);
  }
}

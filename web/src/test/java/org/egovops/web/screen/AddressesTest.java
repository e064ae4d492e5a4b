package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Origin.Channel;
import org.egovops.kernel.StaleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @Test
  void switching_the_language_returns_to_the_page_one_came_from() {
    assertThat(OwnAddress.of("/incident/record.xhtml?number=INC-2026-000001"))
        .isEqualTo("/incident/record.xhtml?number=INC-2026-000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org/",
        "/\\example.org",
        "/a\r\nSet-Cookie: a=b",
        "incident",
        ""
      })
  void switching_the_language_never_leads_to_another_host(String back) {
    assertThat(OwnAddress.of(back)).isEqualTo("/");
  }

  @Test
  void an_expired_page_opens_anew_with_its_parameters_and_one_mark() {
    assertThat(ExpiredPage.again("/a.xhtml")).isEqualTo("/a.xhtml?expired=true");
    assertThat(ExpiredPage.again("/a.xhtml?id=1")).isEqualTo("/a.xhtml?id=1&expired=true");
    assertThat(ExpiredPage.again("/a.xhtml?expired=true")).isEqualTo("/a.xhtml?expired=true");
  }

  @Test
  void a_list_asked_for_from_no_place_of_it_begins_with_its_conditions() {
    assertThat(OwnAddress.first("/a.xhtml?state=OPEN&after=nonsense&sort=DUE"))
        .isEqualTo("/a.xhtml?state=OPEN&sort=DUE");
    assertThat(OwnAddress.first("/a.xhtml?after=9")).isEqualTo("/a.xhtml");
    assertThat(OwnAddress.first("/a.xhtml")).isEqualTo("/a.xhtml");
  }

  @Test
  void the_address_says_through_which_channel_a_request_came() {
    assertThat(RequestOrigin.channel("/api/v1/incidents")).isEqualTo(Channel.REST);
    assertThat(RequestOrigin.channel("/soap/incidents")).isEqualTo(Channel.SOAP);
    assertThat(RequestOrigin.channel("/incident/register.xhtml")).isEqualTo(Channel.SCREEN);
  }

  @Test
  void a_record_page_belongs_to_the_place_of_its_register() {
    assertThat(Place.INCIDENTS.holds("/incident/register.xhtml")).isTrue();
    assertThat(Place.INCIDENTS.holds("/incident/record.xhtml")).isTrue();
    assertThat(Place.INCIDENTS.holds("/incident/mine.xhtml")).isFalse();
    assertThat(Place.MY_REPORTS.holds("/incident/record.xhtml")).isFalse();
  }

  @Test
  void an_error_on_opening_a_page_has_the_status_it_has_in_rest() {
    assertThat(new Sentence(new NotFound("事件", "INC-1")).status()).isEqualTo(404);
    assertThat(new Sentence(new NotAllowed("access.denied")).status()).isEqualTo(403);
    assertThat(new Sentence(new StaleRecord(1L, 1, 2)).status()).isEqualTo(409);
  }

  @Test
  void an_error_is_found_below_what_the_server_wraps_around_it() {
    RuntimeException wrapped = new RuntimeException(new NotAllowed("access.denied"));
    assertThat(Sentence.of(wrapped)).isPresent();
    assertThat(Sentence.of(new IllegalStateException("unforeseen"))).isEmpty();
  }
}

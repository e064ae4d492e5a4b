package org.egovops.web.api.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No way of packing a message leads round the check of what is in it. */
@Tag("SEC-05")
@Tag("INC-12")
class SoapCheckTest {

  private static final String OURS = "http://egovops.org/soap/incidents/v1";
  private static final String GOOD =
      "<getIncident xmlns=\"" + OURS + "\"><number>INC-1</number></getIncident>";
  private static final String SINCE =
      "<listChanges xmlns=\"" + OURS + "\"><since>yesterday</since></listChanges>";
  private static final String DECOY =
      "<S:Header><x xmlns=\"urn:x\"><S:Body>" + GOOD + "</S:Body></x></S:Header>";

  private SoapCheck check;

  @BeforeEach
  void the_published_contract() throws IOException {
    try (InputStream wsdl =
        Files.newInputStream(Path.of("src/main/webapp/WEB-INF/wsdl/incidents.wsdl"))) {
      check = new SoapCheck(wsdl);
    }
  }

  @Test
  void a_request_of_the_contract_passes_with_and_without_a_header() {
    assertThat(fault(body(GOOD))).isNull();
    assertThat(fault("<S:Header/>\n<!-- remark -->" + body("\n " + GOOD + " "))).isNull();
    assertThat(fault("<S:Header><t xmlns=\"urn:t\">trace</t></S:Header>" + body(GOOD))).isNull();
    assertThat(fault(DECOY + body(GOOD))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<zzz xmlns=\"http://egovops.org/soap/incidents/v1\"/>",
        "<getIncidentResponse xmlns=\"http://egovops.org/soap/incidents/v1\"/>",
        "<problem xmlns=\"http://egovops.org/soap/incidents/v1\"><code>a</code><detail>b</detail>"
            + "<reference>c</reference></problem>",
        "<S:Fault><faultcode>S:Client</faultcode><faultstring>x</faultstring></S:Fault>",
        SINCE
      })
  void a_second_body_in_the_header_is_none(String real) {
    assertThat(fault(DECOY + body(real))).isEqualTo("soap.invalid");
    assertThat(fault(body(real))).isEqualTo("soap.invalid");
  }

  @Test
  void a_body_holds_exactly_one_request_and_no_text() {
    assertThat(fault(DECOY + body(""))).isEqualTo("soap.malformed");
    assertThat(fault(DECOY + body("hello"))).isEqualTo("soap.malformed");
    assertThat(fault(body("hello" + GOOD))).isEqualTo("soap.malformed");
    assertThat(fault(body("<![CDATA[hello]]>" + GOOD))).isEqualTo("soap.malformed");
    assertThat(fault(body(GOOD + GOOD))).isEqualTo("soap.malformed");
  }

  @Test
  void an_envelope_holds_one_header_and_one_body_in_this_order() {
    assertThat(fault("")).isEqualTo("soap.malformed");
    assertThat(fault("<S:Header/>")).isEqualTo("soap.malformed");
    assertThat(fault(body(GOOD) + body(GOOD))).isEqualTo("soap.malformed");
    assertThat(fault(body(GOOD) + "<S:Header/>")).isEqualTo("soap.malformed");
    assertThat(fault("<S:Header/><S:Header/>" + body(GOOD))).isEqualTo("soap.malformed");
    assertThat(fault("<x xmlns=\"urn:x\"/>" + body(GOOD))).isEqualTo("soap.malformed");
    assertThat(fault("hello" + body(GOOD))).isEqualTo("soap.malformed");
    assertThat(fault("<?x y?>" + body(GOOD))).isEqualTo("soap.malformed");
  }

  @Test
  void a_header_that_must_be_understood_and_is_not_is_refused_unless_meant_for_others() {
    String must = "<S:Header><a xmlns=\"urn:a\" S:mustUnderstand=\"1\"%s/></S:Header>";
    assertThat(fault(must.formatted("") + body(GOOD))).isEqualTo("soap.not-understood");
    assertThat(
            fault(
                must.formatted(" S:actor=\"http://schemas.xmlsoap.org/soap/actor/next\"")
                    + body(GOOD)))
        .isEqualTo("soap.not-understood");
    assertThat(fault(must.formatted(" S:actor=\"urn:other\"") + body(GOOD))).isNull();
  }

  @Test
  void an_element_with_thousands_of_namespaces_or_attributes_is_refused() {
    assertThat(fault(body("<a " + many("xmlns:a%d=\"urn:%d\"") + "/>")))
        .isEqualTo("soap.too-many-attributes");
    assertThat(fault("<S:Header><a " + many("a%d=\"%d\"") + "/></S:Header>" + body(GOOD)))
        .isEqualTo("soap.too-many-attributes");
  }

  @Test
  void a_fault_the_library_words_itself_is_replaced_by_one_with_a_problem() {
    String own = "<S:Fault><faultcode>S:%s</faultcode><faultstring>java.lang.X</faultstring>";
    assertThat(SoapAnswer.instead(500, own.formatted("Server")))
        .isEqualTo(new SoapFault("Server", "http.500", java.util.List.of()));
    assertThat(SoapAnswer.instead(500, own.formatted("Client")))
        .isEqualTo(SoapFault.client("soap.malformed"));
    assertThat(SoapAnswer.instead(500, "<problem xmlns=\"" + OURS + "\">")).isNull();
    assertThat(SoapAnswer.instead(200, "<S:Body/>")).isNull();
  }

  private static String many(String attribute) {
    return IntStream.range(0, 5_000)
        .mapToObj(i -> attribute.formatted(i, i))
        .collect(Collectors.joining(" "));
  }

  private static String body(String content) {
    return "<S:Body>" + content + "</S:Body>";
  }

  private String fault(String inside) {
    String message =
        "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\">"
            + inside
            + "</S:Envelope>";
    SoapFault fault = check.fault(message.getBytes(StandardCharsets.UTF_8));
    return fault == null ? null : fault.code();
  }
}

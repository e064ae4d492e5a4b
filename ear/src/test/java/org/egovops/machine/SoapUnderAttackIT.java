package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages made to harm: refused at once, with a clean fault, without being unfolded. */
@Tag("SEC-05")
@Timeout(60)
class SoapUnderAttackIT {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String OURS = "http://egovops.org/soap/incidents/v1";

  private final Machine machine = Machine.monitor();

  @Test
  void a_billion_laughs_are_not_laughed() {
    String lol =
        IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining("", "<!ENTITY l0 \"lol\">", ""));

    refused(bomb(lol, "&l9;"), 400, "soap.document-type");
  }

  @Test
  void an_entity_that_grows_by_the_square_is_not_unfolded() {
    String large = "<!ENTITY a \"" + "a".repeat(100_000) + "\">";

    refused(bomb(large, "&a;".repeat(100_000)), 400, "soap.document-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
        "<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">",
        "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p; <!ENTITY x \"y\">"
      })
  void nothing_from_outside_is_fetched(String entity) {
    Answer answer = refused(bomb(entity, "&x;"), 400, "soap.document-type");

    assertThat(answer.text()).doesNotContain("root:");
  }

  @Test
  void a_document_type_of_its_own_is_refused_even_without_entities() {
    refused("<!DOCTYPE x>" + envelope(query("INC-1")), 400, "soap.document-type");
  }

  @Test
  void a_message_too_large_or_too_deep_is_refused() {
    refused(envelope(query("x".repeat(2_000_000))), 413, "http.413");
    refused(envelope("<a>".repeat(100_000) + "</a>".repeat(100_000)), 400, "soap.too-deep");
  }

  @Test
  void another_version_of_soap_is_told_which_one_is_spoken() {
    String twelve =
        envelope(query("INC-1")).replace(SOAP, "http://www.w3.org/2003/05/soap-envelope");

    Answer answer = refused(twelve, 400, "soap.version");
    assertThat(answer.text()).contains("VersionMismatch");
    assertThat(send(twelve, "application/soap+xml").status()).isEqualTo(415);
  }

  @Test
  void what_the_wsdl_does_not_know_is_refused() {
    refused(
        envelope(query("INC-1").replace(OURS, "http://elsewhere.example/")), 400, "soap.invalid");
    refused(envelope("<deleteAll xmlns=\"" + OURS + "\"/>"), 400, "soap.invalid");
    refused(envelope(query("INC-1").replace("number", "nombre")), 400, "soap.invalid");
    refused(envelope(""), 400, "soap.malformed");
    refused(envelope("<a>").substring(0, 90), 400, "soap.malformed");
    refused("", 400, "soap.malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<zzz xmlns=\"http://egovops.org/soap/incidents/v1\"/>",
        "<S:Fault><faultcode>S:Client</faultcode><faultstring>x</faultstring></S:Fault>",
        "<listChanges xmlns=\"http://egovops.org/soap/incidents/v1\"><since>yesterday</since></listChanges>"
      })
  void a_second_body_in_the_header_hides_nothing(String real) {
    refused(decoy(real), 400, "soap.invalid");
  }

  @Test
  void a_body_holds_one_request_and_an_envelope_one_body() {
    refused(decoy(""), 400, "soap.malformed");
    refused(decoy("hello"), 400, "soap.malformed");
    refused(envelope(query("INC-1") + query("INC-2")), 400, "soap.malformed");
    refused(
        envelope(query("INC-1")).replace("</S:Envelope>", "<S:Body/></S:Envelope>"),
        400,
        "soap.malformed");
  }

  @Test
  void thousands_of_namespaces_and_headers_to_be_understood_are_refused_with_a_problem() {
    String many =
        IntStream.range(0, 5_000)
            .mapToObj(i -> " xmlns:a" + i + "=\"urn:" + i + "\"")
            .collect(Collectors.joining());
    String must = "<S:Header><a xmlns=\"urn:a\" S:mustUnderstand=\"1\"/></S:Header><S:Body>";

    refused(envelope("<a" + many + "/>"), 400, "soap.too-many-attributes");
    refused(envelope(query("INC-1")).replaceFirst("<S:Body>", must), 400, "soap.not-understood");
  }

  @ParameterizedTest
  @CsvSource({"GB18030, true", "GB18030, false", "GBK, true", "GBK, false", "UTF-8, true"})
  void chinese_text_in_a_declared_charset_arrives_as_it_was_written(
      String charset, boolean inContentType) {
    String title = "政务外网打不开 " + charset + inContentType;
    String report =
        "<reportIncident xmlns=\"%s\"><contactName>陈示一</contactName>"
            + "<contactPhone>028-55501234</contactPhone><title>%s</title>"
            + "<symptom>自 9 时起无响应</symptom></reportIncident>";
    String message =
        "<?xml version=\"1.0\" encoding=\""
            + charset
            + "\"?>"
            + envelope(report.formatted(OURS, title));

    Answer answer =
        send(
            message.getBytes(Charset.forName(charset)),
            inContentType ? "text/xml; charset=" + charset : "text/xml");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.text()).contains(title, "自 9 时起无响应");
  }

  @Test
  void bytes_in_another_charset_are_refused_and_not_guessed() {
    byte[] chinese = envelope(query("政务")).getBytes(Charset.forName("GB18030"));

    assertThat(send(chinese, "text/xml; charset=utf-8").text()).contains("soap.malformed");
    Answer foreign = send(chinese, "text/xml; charset=Big5");
    assertThat(foreign.status()).isEqualTo(415);
    assertThat(foreign.text()).contains("<code>soap.charset</code>");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30T00:00:00Z",
    "2026-02-13T17:00:00",
    "yesterday",
    "99999-01-01T00:00:00Z",
    "-0001-01-01T00:00:00Z"
  })
  void a_time_that_would_have_to_be_guessed_is_refused(String time) {
    String changes =
        "<listChanges xmlns=\"" + OURS + "\"><since>" + time + "</since></listChanges>";

    refused(envelope(changes), 400, "soap.invalid");
  }

  @Test
  void a_page_size_out_of_range_is_a_fault_of_the_caller() {
    String changes =
        "<listChanges xmlns=\""
            + OURS
            + "\"><since>2026-01-01T00:00:00Z</since><limit>-5</limit></listChanges>";

    assertThat(send(envelope(changes), "text/xml").text()).contains("<code>list.bad-limit</code>");
  }

  @Test
  void the_contract_can_be_read_by_everybody_and_nothing_else() {
    Answer wsdl = Machine.nobody().get("soap/incidents?wsdl");

    assertThat(wsdl.status()).isEqualTo(200);
    assertThat(wsdl.text()).contains("IncidentService");
    assertThat(Machine.nobody().get("soap/incidents").status()).isEqualTo(401);
    assertThat(machine.send("DELETE", "soap/incidents", null).status()).isEqualTo(405);
  }

  private Answer refused(String message, int status, String code) {
    long begun = System.nanoTime();
    Answer answer = send(message, "text/xml");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo("text/xml");
    assertThat(answer.text()).contains("<code>" + code + "</code>", "Fault");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    return answer;
  }

  private Answer send(String message, String type) {
    return send(message.getBytes(StandardCharsets.UTF_8), type);
  }

  private Answer send(byte[] message, String type) {
    return machine.send(
        machine
            .request("soap/incidents")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(message)));
  }

  /** The message of a good request in a header, of which only the real body counts. */
  private static String decoy(String real) {
    String header =
        "<S:Header><x xmlns=\"urn:x\"><S:Body>" + query("INC-1") + "</S:Body></x></S:Header>";
    return envelope(real).replaceFirst("<S:Body>", header + "<S:Body>");
  }

  private static String bomb(String entities, String use) {
    return "<?xml version=\"1.0\"?><!DOCTYPE x [" + entities + "]>" + envelope(query(use));
  }

  private static String query(String number) {
    return "<getIncident xmlns=\"" + OURS + "\"><number>" + number + "</number></getIncident>";
  }

  private static String envelope(String body) {
    return "<S:Envelope xmlns:S=\"" + SOAP + "\"><S:Body>" + body + "</S:Body></S:Envelope>";
  }
}

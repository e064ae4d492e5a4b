package org.egovops.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.egovops.kernel.Clock;
import org.egovops.kernel.DeliveryFailed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("COM-02")
class MailServerTest {

  @RegisterExtension
  final GreenMailExtension mailbox =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Test
  void a_letter_arrives_and_says_that_a_machine_wrote_it() throws Exception {
    server().send(letter("dept@example.org", "[eGovOps] 已解决: 门户"));
    MimeMessage[] received = mailbox.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo("[eGovOps] 已解决: 门户");
    assertThat(received[0].getMessageID()).isEqualTo("<notice-1@example.org>");
    assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received[0].getHeader("References")).containsExactly("<INCIDENT-1@example.org>");
    assertThat(received[0].getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("dept@example.org");
    assertThat(GreenMailUtil.getBody(received[0])).contains("text/plain", "text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.org,b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "a@example.org b@example.org",
        "a@example.org;b@example.org",
        "<a@example.org>, b",
        "nobody",
        "@example.org",
        ""
      })
  void what_is_not_one_plain_address_is_refused_for_good(String address) {
    DeliveryFailed refused =
        catchThrowableOfType(DeliveryFailed.class, () -> server().send(letter(address, "subject")));
    assertThat(refused.code()).isEqualTo("mail.bad-address");
    assertThat(refused.permanent()).isTrue();
    assertThat(mailbox.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_subject_cannot_add_a_header() throws Exception {
    server().send(letter("a@example.org", "x\r\nBcc: b@example.org"));
    MimeMessage[] received = mailbox.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getHeader("Bcc")).isNull();
  }

  @Test
  void a_server_that_is_away_can_be_tried_again() {
    int port = mailbox.getSmtp().getPort();
    mailbox.stop();
    MailServer server = server(port);
    DeliveryFailed failed =
        catchThrowableOfType(
            DeliveryFailed.class, () -> server.send(letter("a@example.org", "subject")));
    assertThat(failed.code()).isEqualTo("mail.unreachable");
    assertThat(failed.permanent()).isFalse();
  }

  @Test
  void without_a_server_nothing_is_sent() {
    MailServer server = new MailServer();
    server.settings = new MailSettings("", 25, "", "http://localhost/");
    server.clock = new Clock(() -> Instant.EPOCH);
    assertThatThrownBy(() -> server.send(letter("a@example.org", "subject")))
        .isInstanceOf(DeliveryFailed.class);
  }

  private MailServer server() {
    return server(mailbox.getSmtp().getPort());
  }

  private static MailServer server(int port) {
    MailServer server = new MailServer();
    server.settings =
        new MailSettings("127.0.0.1", port, "ops@example.org", "https://ops.example.org");
    server.clock = new Clock(() -> Instant.parse("2026-03-02T01:00:00Z"));
    return server;
  }

  private static Letter letter(String to, String subject) {
    return new Letter(
        to, "<notice-1@example.org>", "<INCIDENT-1@example.org>", subject, "text", "<p>text</p>");
  }
}

package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.egovops.kernel.Clock;
import org.egovops.kernel.DeliveryFailed;
import org.egovops.kernel.DeliveryFailed.Reach;

/**
 * Mail server (邮件服务器): takes letters by SMTP. Every letter says that a machine wrote it, so that no
 * well-behaved machine answers (RFC 3834); this product reads no mailbox and answers none.
 */
@ApplicationScoped
class MailServer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String CONNECT_MILLIS = "10000";
  private static final String READ_MILLIS = "20000";

  @Inject MailSettings settings;
  @Inject Clock clock;

  /**
   * Hands a letter over.
   *
   * @throws DeliveryFailed {@code mail.bad-address}, {@code mail.refused}, {@code
   *     mail.unreachable}, {@code mail.failed}
   */
  void send(Letter letter) {
    if (!settings.configured()) {
      throw new DeliveryFailed(Reach.EVERYTHING, "mail.not-configured", null, null);
    }
    InternetAddress to = address(letter.to());
    Session session = Session.getInstance(properties());
    try (Transport transport = connect(session)) {
      MimeMessage message = message(letter, to, session);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (SendFailedException refused) {
      boolean forGood = refused.getInvalidAddresses() != null;
      throw failed(forGood ? Reach.FOR_GOOD : Reach.ONCE, "mail.refused", refused);
    } catch (MessagingException | UnsupportedEncodingException broken) {
      throw failed(Reach.ONCE, "mail.failed", broken);
    }
  }

  private Transport connect(Session session) {
    try {
      Transport transport = session.getTransport("smtp");
      boolean known = !settings.user().isEmpty();
      String user = known ? settings.user() : null;
      transport.connect(settings.host(), settings.port(), user, known ? settings.password() : null);
      return transport;
    } catch (MessagingException unreachable) {
      throw failed(Reach.EVERYTHING, "mail.unreachable", unreachable);
    }
  }

  /** One address and nothing else: no second receiver, no line of a header. */
  static InternetAddress address(String text) {
    try {
      if (text == null || text.chars().anyMatch(c -> c <= ' ' || c == ',' || c == ';' || c > 126)) {
        throw new AddressException("not one plain address");
      }
      InternetAddress address = new InternetAddress(text, true);
      address.validate();
      return address;
    } catch (AddressException bad) {
      throw new DeliveryFailed(Reach.FOR_GOOD, "mail.bad-address", null, bad);
    }
  }

  private MimeMessage message(Letter letter, InternetAddress to, Session session)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessage message = new Signed(session, letter.id());
    message.setFrom(new InternetAddress(settings.from(), "政务运维 eGovOps", UTF_8));
    message.setRecipient(Message.RecipientType.TO, to);
    message.setSubject(letter.subject(), UTF_8);
    message.setSentDate(Date.from(clock.now()));
    message.setHeader("References", letter.thread());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(letter.plain(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(letter.html(), UTF_8, "html");
    message.setContent(new MimeMultipart("alternative", plain, html));
    message.saveChanges();
    return message;
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", READ_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", READ_MILLIS);
    properties.setProperty("mail.smtp.from", settings.from());
    return properties;
  }

  /** What the server said, without anybody's address. */
  private static DeliveryFailed failed(Reach reach, String code, Exception cause) {
    String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return new DeliveryFailed(reach, code, said.replaceAll("\\S+@\\S+", "[…]"), cause);
  }

  /** Keeps the identity it is given. */
  private static final class Signed extends MimeMessage {

    private final String id;

    Signed(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}

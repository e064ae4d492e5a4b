package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import org.egovops.kernel.Home;

/**
 * Mail settings (邮件参数), read once at start: {@code egovops.mail.host} (without it nothing is
 * mailed), {@code .port} (587), {@code .user} and {@code .password} (none), {@code .from}, {@code
 * .starttls} (true: refused without), and {@code egovops.base-url}, where links lead.
 */
@ApplicationScoped
public class MailSettings {

  private final String host;
  private final int port;
  private final String user;
  private final String password;
  private final String from;
  private final boolean startTls;
  private final String baseUrl;

  public MailSettings() {
    host = Home.setting("egovops.mail.host", "");
    port = Integer.parseInt(Home.setting("egovops.mail.port", "587"));
    user = Home.setting("egovops.mail.user", "");
    password = Home.setting("egovops.mail.password", "");
    from = Home.setting("egovops.mail.from", "");
    startTls = Boolean.parseBoolean(Home.setting("egovops.mail.starttls", "true"));
    baseUrl = withSlash(Home.setting("egovops.base-url", "http://localhost:8080/"));
  }

  MailSettings(String host, int port, String from, String baseUrl) {
    this.host = host;
    this.port = port;
    this.from = from;
    this.baseUrl = withSlash(baseUrl);
    user = "";
    password = "";
    startTls = false;
  }

  private static String withSlash(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  /** Whether there is a server to hand letters to, and a sender's address. */
  public boolean configured() {
    return !host.isEmpty() && !from.isEmpty();
  }

  /** Name of the mail server; empty where none is configured. */
  public String host() {
    return host;
  }

  int port() {
    return port;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  String from() {
    return from;
  }

  boolean startTls() {
    return startTls;
  }

  /** Where the application is reached from outside, with a slash at the end. */
  String baseUrl() {
    return baseUrl;
  }
}

package org.egovops.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovops.building.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * A person at the pages without a browser: cookies and forms, no scripts. For what a browser would
 * never send, and for many people at little cost.
 */
public final class Visitor {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  /** Somebody who has not logged in. */
  public static Visitor stranger() {
    return new Visitor();
  }

  /** A person of the demonstration, logged in. */
  public static Visitor login(String login) {
    Visitor visitor = new Visitor();
    Answer after = visitor.login(login, Machine.DEMO_PASSWORD);
    if (after.status() != 302) {
      throw new IllegalStateException(login + " cannot log in: " + after);
    }
    return visitor;
  }

  public Answer login(String login, String password) {
    Map<String, String> form = fields(get("login.xhtml"), "form");
    form.put("form:login", login);
    form.put("form:password", password);
    form.put("form:enter", "form:enter");
    return post("login.xhtml", form);
  }

  /** A token with everything this person may give away, from the page of the own tokens. */
  String issueToken(String name) {
    return issueToken(name, Machine.DEMO_PASSWORD);
  }

  /** The same, showing a password; empty when none is issued. */
  String issueToken(String name, String password) {
    String page = "profile/tokens.xhtml";
    Document asked = document(get(page));
    Map<String, String> form = fields(asked, "new");
    form.put("new:name", name);
    form.put("new:present", password);
    form.put("new:issue", "new:issue");
    String scopes =
        asked.select("input[type=checkbox]").stream()
            .map(box -> pair(box.attr("name"), box.attr("value")))
            .collect(Collectors.joining("&", "&", ""));
    Answer answer = post(page, encoded(form) + scopes);
    return document(answer).select("#token, [id$=token]").text();
  }

  public Answer get(String path) {
    return send(request(path));
  }

  public Answer post(String path, Map<String, String> form) {
    return post(path, encoded(form));
  }

  private Answer post(String path, String form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(RunningServer.url() + path));
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  static Document document(Answer answer) {
    return Jsoup.parse(answer.text(), RunningServer.url().toString());
  }

  /** The fields of a form as a browser would send them, without its buttons. */
  static Map<String, String> fields(Answer page, String formId) {
    return fields(document(page), formId);
  }

  private static Map<String, String> fields(Document page, String formId) {
    FormElement form = (FormElement) page.selectFirst("form#" + formId);
    if (form == null) {
      throw new IllegalStateException("no form " + formId + " in " + page.title());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    form.formData().forEach(entry -> fields.put(entry.key(), entry.value()));
    fields.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
    return fields;
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> pair(field.getKey(), field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

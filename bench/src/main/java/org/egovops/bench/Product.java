package org.egovops.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The product under load: the built EAR, started by its own launcher in a process of its own. */
final class Product implements AutoCloseable {

  private static final int PORT = 8099;
  private static final String PASSWORD = "Try-eGovOps-2026";
  private static final Pattern INPUT =
      Pattern.compile("<(?:input|button)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
  private static final Pattern NONCE = Pattern.compile("\\bnonce=\"([^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  private final Path home = Path.of(".egovops/bench").toAbsolutePath();
  private final String database;

  Product(String database) {
    this.database = database;
  }

  URI url() {
    return URI.create("http://localhost:" + PORT + "/");
  }

  void start() throws IOException, InterruptedException {
    launch("start");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    launch("stop");
  }

  private void launch(String verb) throws IOException, InterruptedException {
    Process launcher =
        new ProcessBuilder(
                "java",
                "-cp",
                "ear/target/classes",
                "org.egovops.building.Launcher",
                verb,
                "--home=" + home,
                "--payara=" + Path.of(".egovops/payara6").toAbsolutePath(),
                "--ear=" + Path.of("ear/target/egovops.ear").toAbsolutePath(),
                "--configuration="
                    + Path.of("ear/src/main/server/configure.asadmin").toAbsolutePath(),
                "--drivers=" + Path.of("ear/target/drivers").toAbsolutePath(),
                "--port=" + PORT,
                "--database-url=" + database,
                "--database-user=postgres",
                "--database-password=postgres")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (launcher.waitFor() != 0) {
      throw new IOException("The launcher could not " + verb + " the product");
    }
  }

  ProcessHandle process() throws IOException {
    String pid = Files.readString(home.resolve("domains/egovops/config/pid")).trim();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** Session cookies of logged-in people. */
  List<String> sessions(List<String> logins) throws IOException, InterruptedException {
    List<String> cookies = new ArrayList<>();
    for (String login : logins) {
      cookies.add(login(login));
    }
    return cookies;
  }

  /** Pages of somebody logged out would be redirects, and a figure for them a lie. */
  void requireLoggedIn(List<String> cookies) throws IOException, InterruptedException {
    HttpClient browser = HttpClient.newHttpClient();
    for (String cookie : cookies) {
      HttpRequest queue =
          HttpRequest.newBuilder(url().resolve("incident/register.xhtml"))
              .header("Cookie", cookie)
              .build();
      if (browser.send(queue, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
        throw new IOException("A session ended while pages were measured");
      }
    }
  }

  private String login(String login) throws IOException, InterruptedException {
    CookieManager cookies = new CookieManager();
    HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    URI page = url().resolve("login.xhtml");
    HttpResponse<String> form =
        browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    String body =
        fields(form.body()).entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue(), login))
            .collect(Collectors.joining("&", "", "&primefaces.nonce=" + nonce(form.body())));
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.uri().getPath().endsWith("login.xhtml")) {
      throw new IOException("Cannot log in as " + login);
    }
    if (answer.statusCode() != 200) {
      throw new IOException("After the log-in of " + login + " came " + answer.statusCode());
    }
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("egovops"))
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .findFirst()
        .orElseThrow();
  }

  /** The page's scripts send it along with every form. */
  private static String nonce(String page) {
    Matcher nonce = NONCE.matcher(page);
    return nonce.find() ? encode(nonce.group(1)) : "";
  }

  private static Map<String, String> fields(String page) {
    String form = page.substring(page.indexOf("<form"), page.indexOf("</form>"));
    return INPUT
        .matcher(form)
        .results()
        .collect(Collectors.toMap(hit -> hit.group(1), hit -> value(hit.group()), (a, b) -> a));
  }

  private static String value(String tag) {
    Matcher value = VALUE.matcher(tag);
    if (tag.contains("type=\"password\"")) {
      return PASSWORD;
    }
    return tag.contains("type=\"text\"") ? "?login" : value.find() ? value.group(1) : "";
  }

  private static String encode(String value, String login) {
    return encode(value.equals("?login") ? login : value);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

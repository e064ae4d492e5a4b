package org.egovops.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.egovops.building.RunningServer;

/** A program that talks to the interfaces: one account, JSON unless it says otherwise. */
public final class Machine {

  static final String DEMO_TOKEN = "demonstration-token-of-the-monitoring-platform";
  static final String DEMO_PASSWORD = "Try-eGovOps-2026";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Map<String, Machine> KNOWN = new ConcurrentHashMap<>();

  private final String authorization;

  private Machine(String authorization) {
    this.authorization = authorization;
  }

  /** The monitoring platform of the demonstration. */
  public static Machine monitor() {
    return bearer(DEMO_TOKEN);
  }

  /** A program of a person of the demonstration: with everything a token of theirs can carry. */
  public static Machine of(String login) {
    return "monitor".equals(login)
        ? monitor()
        : KNOWN.computeIfAbsent(login, name -> bearer(Visitor.login(name).issueToken("test")));
  }

  public static Machine bearer(String token) {
    return new Machine("Bearer " + token);
  }

  public static Machine basic(String login, String password) {
    byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Machine("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  public static Machine nobody() {
    return new Machine(null);
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, json, headers);
  }

  public Answer put(String path, String json, String... headers) {
    return send("PUT", path, json, headers);
  }

  public Answer send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request = request(path);
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return send(
        request.method(
            method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
  }

  /** A request of this account to complete; the path is relative to the application. */
  public HttpRequest.Builder request(String path) {
    URI address = URI.create(RunningServer.url() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return request;
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(exchange(request.build()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /**
   * The server may close a kept connection just as the next request goes out, as HTTP allows; a
   * request that earns no answer twice is a fault.
   */
  private static HttpResponse<byte[]> exchange(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException closed) {
      if (!String.valueOf(closed.getMessage()).contains("received no bytes")) {
        throw closed;
      }
      return HTTP.send(request, BodyHandlers.ofByteArray());
    }
  }

  /** The {@code Authorization} header of this account, for clients of other protocols. */
  public String authorization() {
    return authorization;
  }
}

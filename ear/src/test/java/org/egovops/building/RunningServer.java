package org.egovops.building;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/**
 * The whole building under test: the real EAR in Payara with demonstration data, on H2 or on
 * PostgreSQL as the system property {@code it.database} says, started by the first test that asks
 * and stopped when the tests end. With {@code it.url} the tests use a server that already runs.
 */
public final class RunningServer {

  private static final String DATABASE = System.getProperty("it.database", "h2");
  private static final String GIVEN_URL = System.getProperty("it.url", "");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static RunningServer running;
  private static CannotStart failure;
  private static Path redeployed;

  private final Server server;
  private final URI url;

  private RunningServer(Server server, URI url) {
    this.server = server;
    this.url = url;
  }

  /** Where the application answers, with a slash at the end. */
  public static URI url() {
    return GIVEN_URL.isEmpty() ? running().url : URI.create(GIVEN_URL);
  }

  /** The answer to GET of a path without a leading slash, as anybody gets it. */
  public static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(url().resolve(path)).build());
  }

  public static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The server's process and its deployment, for tests that kill it or look inside. */
  static Server server() {
    if (!GIVEN_URL.isEmpty()) {
      throw new CannotStart("This test needs a server of its own: run it without -Dit.url");
    }
    return running().server;
  }

  /** Puts another EAR into the server, which also holds it after a {@link #cutPower()}. */
  static void redeploy(Path application) {
    server().redeploy(application);
    redeployed = application;
  }

  /**
   * Ends the server's process in the middle of what it does, as a power cut would, and starts it
   * again at the same address with what was stored.
   */
  public static void cutPower() {
    Server server = server();
    server.kill();
    server.start(InetAddress.getLoopbackAddress(), running().url.getPort());
    if (redeployed != null) {
      server.redeploy(redeployed);
    }
  }

  /** "h2" or "postgresql". */
  static String database() {
    return DATABASE;
  }

  private static synchronized RunningServer running() {
    if (failure != null) {
      throw failure;
    }
    if (running == null) {
      try {
        running = start();
      } catch (CannotStart reason) {
        failure = reason;
        throw reason;
      }
    }
    return running;
  }

  private static RunningServer start() {
    Path home = Path.of(System.getProperty("it.home", "../.egovops/it"));
    Place place =
        new Place(
            Path.of("../.egovops/payara6"),
            home,
            Path.of("src/main/server/configure.asadmin").toAbsolutePath(),
            Path.of("target/drivers"),
            Path.of("target/egovops.ear").toAbsolutePath());
    Server server = new Server(place, emptyDatabase(place), true, System.out::println);
    server.stop();
    Folders.delete(place.data());
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    return new RunningServer(
        server, server.start(InetAddress.getLoopbackAddress(), Ports.anyFree()));
  }

  /** The PostgreSQL is a real one; it ends with this Java. */
  private static Database emptyDatabase(Place place) {
    return switch (DATABASE) {
      case "h2" -> Database.embedded(place.data());
      case "postgresql" -> new Database(postgresql(), "postgres", "postgres");
      default -> throw new CannotStart("it.database is h2 or postgresql, not " + DATABASE);
    };
  }

  private static String postgresql() {
    try {
      return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
    } catch (IOException failed) {
      throw new CannotStart("PostgreSQL cannot be started for the tests", failed);
    }
  }
}

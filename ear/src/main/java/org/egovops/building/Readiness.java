package org.egovops.building;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Readiness (就绪): waiting for the application's own word, not the server's. */
final class Readiness {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private Readiness() {}

  static void await(URI root, BooleanSupplier running, Path log) {
    HttpRequest question =
        HttpRequest.newBuilder(root.resolve("readyz")).timeout(Duration.ofSeconds(10)).build();
    HttpClient client = HttpClient.newHttpClient();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(client, question)) {
      if (!running.getAsBoolean() || System.nanoTime() > end) {
        throw new CannotStart(
            "服务器未能就绪，原因见日志。 / The server did not become ready; its log says why: " + log);
      }
      pause();
    }
  }

  private static boolean answers(HttpClient client, HttpRequest question) {
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
  }

  private static CannotStart interrupted(InterruptedException stopped) {
    Thread.currentThread().interrupt();
    return new CannotStart("Interrupted while waiting for the server", stopped);
  }
}

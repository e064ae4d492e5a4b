package org.egovops.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Load (负载): wrk with the script beside it, and what the processes used while it ran. */
final class Load {

  private static final String THREADS = "2";

  private final URI url;
  private final ProcessHandle server;
  private final ProcessHandle database;
  private final Map<String, String> environment;

  /**
   * @param environment what the script needs to know beside the mode and the lines
   */
  Load(URI url, ProcessHandle server, ProcessHandle database, Map<String, String> environment) {
    this.url = url;
    this.server = server;
    this.database = database;
    this.environment = environment;
  }

  /**
   * Runs one mode of the script.
   *
   * @param lines "number version" of the incidents it may use
   */
  Figures run(String mode, int clients, int seconds, List<String> lines)
      throws IOException, InterruptedException {
    Path file = Files.write(Files.createTempFile("bench", ".txt"), lines);
    ProcessBuilder wrk =
        new ProcessBuilder(
                "wrk",
                "-t" + (clients == 1 ? "1" : THREADS),
                "-c" + clients,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                "bench/src/main/wrk/load.lua",
                url.toString())
            .redirectErrorStream(true);
    wrk.environment().putAll(environment);
    wrk.environment().put("BENCH_MODE", mode);
    wrk.environment().put("BENCH_THREADS", clients == 1 ? "1" : THREADS);
    wrk.environment().put("BENCH_LINES", file.toString());
    Duration serverBefore = Processor.used(server);
    Duration databaseBefore = Processor.used(database);
    Process running = wrk.start();
    Duration client = Duration.ZERO;
    while (!running.waitFor(100, TimeUnit.MILLISECONDS)) {
      client = running.info().totalCpuDuration().orElse(client);
    }
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(file);
    return figures(
        said,
        Processor.used(server).minus(serverBefore),
        Processor.used(database).minus(databaseBefore),
        client);
  }

  private static Figures figures(String said, Duration server, Duration database, Duration client)
      throws IOException {
    String[] result =
        said.lines()
            .filter(line -> line.startsWith("RESULT "))
            .findFirst()
            .orElseThrow(() -> new IOException("wrk said: " + said))
            .split(" ");
    long requests = Math.max(1, Long.parseLong(result[1]));
    return new Figures(
        requests,
        Long.parseLong(result[2]) / 1e6,
        Long.parseLong(result[3]),
        Long.parseLong(result[4]),
        Long.parseLong(result[5]),
        Long.parseLong(result[6]),
        Long.parseLong(result[7]),
        server.toNanos() / 1e6 / requests,
        database.toNanos() / 1e6 / requests,
        client.toNanos() / 1e6 / requests);
  }
}

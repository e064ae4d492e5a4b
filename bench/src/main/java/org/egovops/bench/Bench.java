package org.egovops.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Bench (性能测量): the product on PostgreSQL with a year's incidents, under load of one, eight and 32
 * clients on the same machine, and in the same run the database's floor. Writes {@code
 * bench/results.md}. Needs {@code wrk} on the path.
 */
public final class Bench {

  private static final String TOKEN = "demonstration-token-of-the-monitoring-platform";

  /** People who may see every incident, each at two windows. */
  private static final List<String> PEOPLE =
      Stream.of("desk", "desk2", "pm", "incident")
          .flatMap(login -> Stream.of(login, login))
          .toList();

  private static final List<String> READING = List.of("read", "list", "queue", "record");

  /** Until the compiler has nothing left to do: it is busy for some hundred processor seconds. */
  private static final int WARM_UP_SECONDS = 210;

  private static final int WARM_AGAIN_SECONDS = 30;
  private static final List<String> WARMING =
      List.of("create", "transition", "queue", "record", "read", "list", "list");
  private static final int FEW = 1_000;
  private static final int TRANSITIONS_AT_MOST = 1_200;

  private final int incidents;
  private final int seconds;
  private final int[] clients;
  private final StringBuilder results = new StringBuilder();

  private Bench(int incidents, int seconds, int[] clients) {
    this.incidents = incidents;
    this.seconds = seconds;
    this.clients = clients;
  }

  /** Arguments: number of incidents, seconds of each measurement, numbers of clients. */
  public static void main(String[] arguments) throws Exception {
    new Bench(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Arrays.stream(arguments[2].split(",")).mapToInt(Integer::parseInt).toArray())
        .run();
  }

  private void run() throws IOException, InterruptedException, SQLException {
    deleteHome();
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("shared_buffers", "256MB").start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      try (Product product = new Product(url);
          Connection connection = DriverManager.getConnection(url)) {
        product.start();
        measure(product, new Population(connection), url);
      }
    }
    Files.writeString(Path.of("bench/results.md"), results);
  }

  private void measure(Product product, Population population, String url)
      throws IOException, InterruptedException, SQLException {
    letTheMachineWork(population);
    Path sessions =
        Files.write(Files.createTempFile("bench", ".sessions"), product.sessions(PEOPLE));
    Load load =
        new Load(
            product.url(),
            product.process(),
            database(population),
            Map.of(
                "BENCH_TOKEN", TOKEN,
                "BENCH_SESSIONS", sessions.toString(),
                "BENCH_UNIT", population.lines("select min(unit_id)::text from incident").get(0),
                "BENCH_CATEGORY",
                    population
                        .lines(
                            "select min(category_code) from incident where category_code is not null")
                        .get(0)));
    head();
    population.growTo(FEW);
    warmUp(load, population, WARM_UP_SECONDS);
    Figures few = load.run("list", 8, seconds, numbers(population));
    row("list, 1,000 incidents", 8, few);
    population.growTo(incidents);
    warmUp(load, population, WARM_AGAIN_SECONDS);
    for (int count : clients) {
      for (String mode : READING) {
        row(mode, count, load.run(mode, count, seconds, numbers(population)));
      }
      row("create", count, load.run("create", count, seconds, numbers(population)));
      row("transition", count, load.run("transition", count, seconds, enough(load, population)));
      row("note", count, load.run("note", count, seconds, fresh(population)));
    }
    product.requireLoggedIn(Files.readAllLines(sessions));
    memory(product);
    report(product, population);
    floor(url, population);
    Files.delete(sessions);
  }

  /**
   * The demonstration's machine account may report and read; here it works like a desk agent and an
   * operator. Done before its first request: the server keeps what a role may.
   */
  private static void letTheMachineWork(Population population) throws SQLException {
    population.run(
        "insert into role_permission (role_id, permission) select r.id, p.permission"
            + " from role_definition r cross join (select distinct permission from role_permission"
            + " where role_id in (select id from role_definition"
            + " where code in ('SERVICE_DESK_AGENT', 'BATCH_OPERATOR'))) p"
            + " where r.code = 'MACHINE_INTEGRATION' and not exists (select 1 from role_permission x"
            + " where x.role_id = r.id and x.permission = p.permission)");
  }

  private static ProcessHandle database(Population population) throws SQLException {
    long backend = population.count("select pg_backend_pid()");
    return ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
  }

  private static void warmUp(Load load, Population population, int seconds)
      throws IOException, InterruptedException, SQLException {
    for (String mode : WARMING) {
      List<String> lines = "transition".equals(mode) ? fresh(population) : numbers(population);
      load.run(mode, 8, seconds / WARMING.size(), lines);
    }
  }

  private static List<String> numbers(Population population) throws SQLException {
    return population.lines(
        "select incident_number || ' ' || version from incident order by md5(incident_number) limit 20000");
  }

  /** New incidents nobody has accepted yet, each good for one step. */
  private static List<String> fresh(Population population) throws SQLException {
    return population.lines(
        "select incident_number || ' ' || version from incident where state = 'NEW' order by id");
  }

  /** As many new incidents as may be accepted in one measurement. */
  private List<String> enough(Load load, Population population)
      throws IOException, InterruptedException, SQLException {
    List<String> fresh = fresh(population);
    while (fresh.size() < seconds * TRANSITIONS_AT_MOST) {
      load.run("create", 8, seconds, numbers(population));
      fresh = fresh(population);
    }
    return fresh;
  }

  private void head() {
    say("# What was measured\n");
    say(
        "%d processors, %d incidents, load, server and database on one machine, %d s each.%n"
            .formatted(Runtime.getRuntime().availableProcessors(), incidents, seconds));
    say(
        "| what | clients | per second | p50 ms | p95 ms | p99 ms | refused | broken | server CPU ms | database CPU ms | load CPU ms |");
    say("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  }

  private void row(String what, int count, Figures f) {
    say(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.0f | %.1f | %.1f | %.1f | %d | %d | %.2f | %.2f | %.2f |",
            what,
            count,
            f.perSecond(),
            f.p50() / 1000.0,
            f.p95() / 1000.0,
            f.p99() / 1000.0,
            f.refused(),
            f.broken(),
            f.serverMillis(),
            f.databaseMillis(),
            f.clientMillis()));
  }

  private void memory(Product product) throws IOException {
    long pid = product.process().pid();
    say(
        "%nMemory of the server: %d MiB now, %d MiB at most.%n"
            .formatted(Processor.memory(pid, "VmRSS"), Processor.memory(pid, "VmHWM")));
  }

  private void report(Product product, Population population)
      throws IOException, InterruptedException, SQLException {
    MonthlyReport report = new MonthlyReport(product.url(), TOKEN, population);
    for (String when : List.of("first since the start", "once more")) {
      MonthlyReport.Taken taken = report.make(product.process(), database(population));
      say(
          String.format(
              Locale.ROOT,
              "Monthly report over %,d incidents, %s: %.1f s (processor: server %.1f s, database %.1f s).%n",
              taken.incidents(),
              when,
              taken.seconds(),
              taken.serverSeconds(),
              taken.databaseSeconds()));
    }
    memory(product);
  }

  private void floor(String url, Population population) throws SQLException, InterruptedException {
    long reported =
        population.count("select max(id) from incident where state = 'NEW' and id < 1000000000000");
    List<String> numbers =
        population.lines(
            "select incident_number from incident order by md5(incident_number) limit 20000");
    Floor floor = new Floor(url);
    say("The same rows by plain JDBC, eight connections:\n");
    say("| what | per second |");
    say("|---|--:|");
    say(String.format(Locale.ROOT, "| read | %.0f |", floor.reads(numbers, seconds)));
    say(String.format(Locale.ROOT, "| list | %.0f |", floor.lists(seconds)));
    say(String.format(Locale.ROOT, "| create | %.0f |", floor.creates(reported, seconds)));
  }

  private void say(String line) {
    System.out.println(line);
    results.append(line).append('\n');
  }

  private static void deleteHome() throws IOException {
    Path data = Path.of(".egovops/bench/data");
    if (Files.exists(data)) {
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

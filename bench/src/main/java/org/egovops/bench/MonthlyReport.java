package org.egovops.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The monthly report (事件月报) over everything the population has in its month: from the first step of
 * the job to the frozen report in three formats.
 */
final class MonthlyReport {

  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final int LOOK_AGAIN_MILLIS = 100;

  private final URI server;
  private final String token;
  private final Population population;

  MonthlyReport(URI server, String token, Population population) {
    this.server = server;
    this.token = token;
    this.population = population;
  }

  /**
   * What one report took.
   *
   * @param incidents the report is about
   * @param seconds from the job's first step to its end
   * @param serverSeconds processor time of the server
   * @param databaseSeconds processor time of the database
   */
  record Taken(long incidents, double seconds, double serverSeconds, double databaseSeconds) {}

  Taken make(ProcessHandle process, ProcessHandle database)
      throws IOException, InterruptedException, SQLException {
    Duration serverBefore = Processor.used(process);
    Duration databaseBefore = Processor.used(database);
    long run = start();
    String state = state(run);
    while (state.equals("RUNNING")) {
      Thread.sleep(LOOK_AGAIN_MILLIS);
      state = state(run);
    }
    if (!state.equals("COMPLETED")) {
      throw new IOException("The monthly report ended " + state);
    }
    return new Taken(
        population.count("select sum(line_count) from service_report where run_id = " + run),
        population.count(
                "select cast(1000 * extract(epoch from ended_at - attempt_at) as bigint)"
                    + " from job_run where id = "
                    + run)
            / 1000.0,
        Processor.used(process).minus(serverBefore).toMillis() / 1000.0,
        Processor.used(database).minus(databaseBefore).toMillis() / 1000.0);
  }

  private long start() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("api/v1/jobs/monthly-incident-report/runs"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"month\":\"" + Population.month() + "\"}"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    Matcher id = ID.matcher(answer.body());
    if (answer.statusCode() != 202 || !id.find()) {
      throw new IOException("The monthly report was not begun: " + answer.body());
    }
    return Long.parseLong(id.group(1));
  }

  private String state(long run) throws SQLException {
    List<String> state = population.lines("select state from job_run where id = " + run);
    return state.get(0);
  }
}

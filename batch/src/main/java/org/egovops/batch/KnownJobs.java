package org.egovops.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;

/** Known jobs (作业目录). */
@ApplicationScoped
class KnownJobs {

  @Inject @Any Instance<KnownJob> jobs;

  /** All by name. */
  List<KnownJob> all() {
    return jobs.stream().sorted(Comparator.comparing(KnownJob::name)).toList();
  }

  /**
   * The parameters of a call, checked and completed.
   *
   * @throws RuleBroken {@code jobs.unknown}, {@code jobs.parameter-unknown}, {@code
   *     jobs.parameter-missing}, and what the job refuses
   */
  Map<String, String> complete(
      String name, Map<String, String> asked, Optional<Actor> actor, Instant at) {
    KnownJob job = get(name);
    Map<String, String> given = given(asked);
    given.keySet().forEach(parameter -> requireKnown(job, parameter));
    job.parameters().stream()
        .filter(parameter -> parameter.required() && !given.containsKey(parameter.name()))
        .findFirst()
        .ifPresent(missing -> refuse(missing.name()));
    return job.complete(given, actor, at);
  }

  /**
   * The job of a name.
   *
   * @throws RuleBroken {@code jobs.unknown}
   */
  KnownJob get(String name) {
    return jobs.stream()
        .filter(job -> job.startable() && job.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("job", "jobs.unknown", name));
  }

  private static Map<String, String> given(Map<String, String> asked) {
    Map<String, String> given = new TreeMap<>();
    asked.forEach(
        (name, value) -> {
          if (value != null && !value.isBlank()) {
            given.put(name, value.strip());
          }
        });
    return given;
  }

  private static void requireKnown(KnownJob job, String parameter) {
    if (job.parameters().stream().noneMatch(known -> known.name().equals(parameter))) {
      throw RuleBroken.at(parameter, "jobs.parameter-unknown", job.name(), parameter);
    }
  }

  private static void refuse(String parameter) {
    throw RuleBroken.at(parameter, "jobs.parameter-missing", parameter);
  }
}

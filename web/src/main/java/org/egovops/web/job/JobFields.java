package org.egovops.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.egovops.batch.JobDesk;
import org.egovops.batch.JobParameter;
import org.egovops.batch.KnownJob;
import org.egovops.kernel.NotFound;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Job fields (作业参数字段): what a form asks for a job's parameters, and what there is to choose. */
@Named("jobFields")
@RequestScoped
public class JobFields {

  @Inject JobDesk desk;
  @Inject Say say;

  /**
   * The job of a name, the first where none is named.
   *
   * @throws NotFound when there is no such job to start
   */
  String job(String name) {
    return desk.jobs().stream()
        .map(KnownJob::name)
        .filter(job -> name == null || job.equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("job", name));
  }

  public List<JobParameter> of(String job) {
    return desk.jobs().stream()
        .filter(known -> known.name().equals(job))
        .flatMap(known -> known.parameters().stream())
        .toList();
  }

  /** Those a timetable can hold: the moment decides the month. */
  public List<JobParameter> lasting(String job) {
    return of(job).stream().filter(one -> one.kind() != JobParameter.Kind.MONTH).toList();
  }

  public List<Option> choices(String job, JobParameter parameter) {
    return desk.choices(job, parameter.name()).entrySet().stream()
        .map(one -> new Option(one.getKey(), one.getValue() + " · " + one.getKey()))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  public String label(String job, JobParameter parameter) {
    return say.text("job." + job + "." + parameter.name());
  }

  public String help(String job, JobParameter parameter) {
    String key = "job." + job + "." + parameter.name() + ".help";
    return say.has(key) ? say.text(key) : "";
  }
}

package org.egovops.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovops.batch.JobDesk;
import org.egovops.batch.KnownJob;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobLogLine;
import org.egovops.jobs.JobRunRow;
import org.egovops.jobs.JobState;
import org.egovops.jobs.JobText;
import org.egovops.jobs.TimetableKind;
import org.egovops.jobs.TimetableRow;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Job words (作业措辞): what jobs, steps, rules and progress are called in the reader's language. */
@Named("jobWords")
@RequestScoped
public class JobWords {

  private static final String STEP = "job.step";

  @Inject JobDesk desk;
  @Inject Say say;
  @Inject Language language;

  public JobState[] getStates() {
    return JobState.values();
  }

  public TimetableKind[] getKinds() {
    return TimetableKind.values();
  }

  public List<Option> getJobs() {
    return desk.jobs().stream()
        .map(KnownJob::name)
        .map(job -> new Option(job, name(job), about(job)))
        .toList();
  }

  public String name(String job) {
    return known("job." + job, job);
  }

  /** What the job does, in a sentence. */
  public String about(String job) {
    return known("job." + job + ".about", "");
  }

  public String step(String job, String step) {
    return step == null ? "" : known("job." + job + ".step." + step, step);
  }

  /** What a run was asked, as "2026-10 · HT-2026-01"; parameters nobody is told of are left out. */
  public String parameters(String job, Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(parameter -> say.has("job." + job + "." + parameter.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .collect(Collectors.joining(" · "));
  }

  /** "每月第 1 个工作日 06:00". */
  public String rule(TimetableRow entry) {
    return say.text("job.rule." + entry.kind(), entry.time(), entry.day());
  }

  /** A sentence of the log; steps by the names people know. */
  public String sentence(String job, JobText text) {
    return STEP.equals(text.code())
        ? say.text("job.entered", step(job, text.arguments().get(0)))
        : text.text(language.getLocale());
  }

  /** "62,000 / 100,000 · 4,200 条/秒 · 剩 9 秒", as far as it can be told. */
  public String pace(JobRunRow run) {
    var progress = run.progress();
    String done =
        progress.total() == null
            ? say.text("job.done", progress.done())
            : say.text("job.done.of", progress.done(), progress.total());
    String rate = progress.perSecond() < 1 ? "" : say.text("job.rate", progress.perSecond());
    Duration left = progress.remaining();
    return done + rate + (left == null ? "" : say.text("job.left", say.seconds(left)));
  }

  /** How long its last attempt took. */
  public Duration took(JobRunRow run) {
    return run.endedAt() == null || run.attemptAt() == null
        ? null
        : Duration.between(run.attemptAt(), run.endedAt());
  }

  /** Who asked for it: a person, or the timetable. */
  public String by(JobRunRow run) {
    return run.dueAt() == null || run.starterId() != null
        ? run.starter()
        : say.text("job.by.table");
  }

  /** The parameters with their names. */
  public List<Option> asked(JobRunRow run) {
    String prefix = "job." + run.job() + ".";
    return run.parameters().entrySet().stream()
        .filter(one -> say.has(prefix + one.getKey()))
        .map(one -> new Option(one.getValue(), say.text(prefix + one.getKey())))
        .toList();
  }

  /** Colour of a line of the log. */
  public String tone(JobLogLine line) {
    return switch (line.text().code()) {
      case "job.ended.COMPLETE", "job.report-frozen" -> "ok";
      case "job.ended.FAIL", "job.broke", "job.lost", "job.not-started" -> "bad";
      case "job.ended.HALT", "job.asked.STOP" -> "warn";
      default -> "calm";
    };
  }

  public boolean may(JobRunRow run, String action) {
    return run.allowed().contains(JobAction.valueOf(action));
  }

  private String known(String key, String otherwise) {
    return say.has(key) ? say.text(key) : otherwise;
  }
}

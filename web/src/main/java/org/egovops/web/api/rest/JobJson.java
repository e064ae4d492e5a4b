package org.egovops.web.api.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.egovops.batch.JobParameter;
import org.egovops.batch.KnownJob;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobLogLine;
import org.egovops.jobs.JobProgress;
import org.egovops.jobs.JobRunRow;
import org.egovops.jobs.JobSkip;
import org.egovops.jobs.JobState;
import org.egovops.jobs.JobText;

/** Jobs as the REST interface shows them; sentences are in the caller's language. */
final class JobJson {

  private JobJson() {}

  /** A job that can be started. */
  public record Job(String name, List<Parameter> parameters) {
    static Job of(KnownJob job) {
      return new Job(job.name(), job.parameters().stream().map(Parameter::of).toList());
    }
  }

  /** What a job needs to know. */
  public record Parameter(String name, JobParameter.Kind kind, boolean required) {
    static Parameter of(JobParameter p) {
      return new Parameter(p.name(), p.kind(), p.required());
    }
  }

  /** A sentence with its stable code. */
  public record Sentence(String code, String text) {
    static Sentence of(JobText text, Locale locale) {
      return text == null ? null : new Sentence(text.code(), text.text(locale));
    }
  }

  /** How far the present step is. */
  public record Progress(
      String step, long done, Long total, Integer percent, double perSecond, Duration remaining) {
    static Progress of(JobProgress p) {
      return new Progress(p.step(), p.done(), p.total(), p.percent(), p.perSecond(), p.remaining());
    }
  }

  /** One run. */
  public record Run(
      long id,
      String job,
      Map<String, String> parameters,
      JobState state,
      boolean lost,
      String startedBy,
      Instant dueAt,
      Instant openedAt,
      int attempt,
      Instant attemptAt,
      Instant endedAt,
      String node,
      Progress progress,
      long skipped,
      Sentence ending,
      Set<JobAction> actions) {
    static Run of(JobRunRow r, Locale locale) {
      return new Run(
          r.id(),
          r.job(),
          r.parameters(),
          r.state(),
          r.lost(),
          r.starter(),
          r.dueAt(),
          r.openedAt(),
          r.attempt(),
          r.attemptAt(),
          r.endedAt(),
          r.node(),
          Progress.of(r.progress()),
          r.skipped(),
          Sentence.of(r.ending(), locale),
          r.allowed());
    }
  }

  /** An item that was left out. */
  public record Skip(String item, Sentence reason, Instant at) {
    static Skip of(JobSkip s, Locale locale) {
      return new Skip(s.item(), Sentence.of(s.reason(), locale), s.at());
    }
  }

  /** A new entry of the timetable. */
  public record Entry(long id) {}

  /** A line of the log. */
  public record Line(Instant at, int attempt, Sentence text) {
    static Line of(JobLogLine l, Locale locale) {
      return new Line(l.at(), l.attempt(), Sentence.of(l.text(), locale));
    }
  }
}

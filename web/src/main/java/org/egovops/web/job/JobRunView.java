package org.egovops.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.batch.JobDesk;
import org.egovops.jobs.JobLogLine;
import org.egovops.jobs.JobRunRow;
import org.egovops.jobs.JobSkip;
import org.egovops.jobs.JobState;
import org.egovops.kernel.Page;
import org.egovops.web.screen.Step;

/** Job run view (作业运行现状): the run as it stands at this moment, drawn anew every few seconds. */
@Named("jobRun")
@RequestScoped
public class JobRunView {

  private static final int PAGE = 100;
  private static final String ENTERED = "job.step";

  @Inject JobDesk desk;
  @Inject JobRecord record;
  @Inject JobWords words;
  @Inject HttpServletRequest request;

  private JobRunRow run;

  @PostConstruct
  void read() {
    run = desk.run(record.run());
  }

  public JobRunRow getRun() {
    return run;
  }

  /** Whether a node is at work on it. */
  public boolean isBusy() {
    return JobState.UNDER_WAY.contains(run.state()) && !run.lost();
  }

  /** The steps of the job; done are those of this attempt and those earlier ones had finished. */
  public List<Step> getSteps() {
    Map<String, Instant> entered = new HashMap<>();
    desk.log(run.id(), null, PAGE).rows().stream()
        .filter(line -> ENTERED.equals(line.text().code()))
        .forEach(line -> entered.put(line.text().arguments().get(0), line.at()));
    List<Step> steps = new ArrayList<>();
    for (String step : desk.steps(run.job())) {
      boolean here = step.equals(run.progress().step()) && run.state() != JobState.COMPLETED;
      steps.add(new Step(words.step(run.job(), step), entered.get(step), here));
    }
    return steps;
  }

  public Page<JobLogLine> getLog() {
    return desk.log(run.id(), after("log"), PAGE);
  }

  public Page<JobSkip> getSkips() {
    return desk.skips(run.id(), after("skips"), PAGE);
  }

  private String after(String tab) {
    return tab.equals(record.getTab()) ? request.getParameter("after") : null;
  }
}

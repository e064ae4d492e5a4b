package org.egovops.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.batch.JobDesk;
import org.egovops.jobs.JobRunFilter;
import org.egovops.jobs.JobRunRow;
import org.egovops.jobs.JobState;
import org.egovops.jobs.TimetableRow;
import org.egovops.kernel.Page;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;

/**
 * Job register (作业台): timetable, missed runs, and the runs by what the address chooses. Drawn anew
 * while a run is under way, therefore kept with the view and read once per request.
 */
@Named("jobs")
@ViewScoped
public class JobRegister implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 20;
  private static final int MISSED_SHOWN = 10;
  private static final String AGAIN = "/job/register?faces-redirect=true";

  @Inject JobDesk desk;
  @Inject Notice notice;
  @Inject Say say;
  @Inject HttpServletRequest request;

  private final Map<String, String> chosen = new HashMap<>();
  private String after;
  private Instant read;
  private transient Page<JobRunRow> page;
  private transient Map<JobState, Long> counts;

  @PostConstruct
  void begin() {
    after = request.getParameter("after");
  }

  public Page<JobRunRow> getPage() {
    refresh();
    return page;
  }

  /** How many runs there are in a state. */
  public long count(JobState state) {
    refresh();
    return counts.getOrDefault(state, 0L);
  }

  /** Whether a run is under way, so that the page is worth drawing anew. */
  public boolean isBusy() {
    return JobState.UNDER_WAY.stream().anyMatch(state -> count(state) > 0);
  }

  /** Runs that were due while no server was up: somebody has to decide. */
  public List<JobRunRow> getMissed() {
    return count(JobState.MISSED) == 0
        ? List.of()
        : desk.runs(new JobRunFilter(null, JobState.MISSED), null, MISSED_SHOWN).rows();
  }

  public List<TimetableRow> getTimetable() {
    return desk.timetable();
  }

  private void refresh() {
    if (page == null || !say.getNow().equals(read)) {
      read = say.getNow();
      counts = desk.counts();
      page = desk.runs(filter(), after, PAGE);
    }
  }

  private JobRunFilter filter() {
    return new JobRunFilter(
        chosen.get("job"), Choices.one(JobState.class, chosen.get("state")).orElse(null));
  }

  public String makeUp(JobRunRow run) {
    JobRunRow begun = desk.makeUp(run.id());
    notice.done("job.begun");
    return "/job/record?faces-redirect=true&id=" + begun.id();
  }

  public String dismiss(JobRunRow run) {
    desk.dismiss(run.id());
    notice.done("job.dismissed");
    return AGAIN;
  }

  public Map<String, String> getChosen() {
    return chosen;
  }
}

package org.egovops.web.job;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.batch.JobDesk;
import org.egovops.jobs.JobRunRow;
import org.egovops.kernel.NotFound;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Tabs;

/** Job record (作业运行): one run, and what the operator can do with it now. */
@Named("jobRecord")
@ViewScoped
public class JobRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Tabs TABS = Tabs.of("log", "skips");

  @Inject JobDesk desk;
  @Inject Notice notice;

  private String id;
  private String tab = TABS.first();

  /**
   * The run as an id.
   *
   * @throws NotFound where the address names none
   */
  long run() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFound("job-run", id);
    }
    return Long.parseLong(id);
  }

  public String stop() {
    return done("job.stopping", desk.stop(run()));
  }

  public String restart() {
    return done("job.restarted", desk.restart(run()));
  }

  public String makeUp() {
    return done("job.begun", desk.makeUp(run()));
  }

  public String dismiss() {
    return done("job.dismissed", desk.dismiss(run()));
  }

  private String done(String what, JobRunRow run) {
    notice.done(what);
    return "/job/record?faces-redirect=true&id=" + run.id();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = TABS.shown(tab);
  }
}

package org.egovops.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.egovops.batch.ImportDesk;
import org.egovops.importing.ImportAction;
import org.egovops.importing.ImportRun;
import org.egovops.importing.ImportState;
import org.egovops.importing.IncidentImport;
import org.egovops.importing.PreviewRow;
import org.egovops.importing.RowVerdict;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobRunRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;
import org.egovops.web.screen.Step;
import org.egovops.web.screen.Tabs;

/** Import record (导入批次): where a file stands on its way in, and what can be done with it now. */
@Named("importRecord")
@ViewScoped
public class ImportRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Tabs TABS = Tabs.of("mapping", "preview", "result");
  private static final String AGAIN = "/import/record?faces-redirect=true&number=";

  @Inject IncidentImport imports;
  @Inject ImportDesk desk;
  @Inject ImportView view;
  @Inject Say say;
  @Inject Notice notice;

  private String number;
  private String tab;

  public ImportRun getRun() {
    return view.run(number);
  }

  /** The job at work or the last that was, or null. */
  public JobRunRow getJob() {
    return view.job(number);
  }

  /** Rows by verdict. */
  public long rows(String verdict) {
    return view.rows(number).getOrDefault(RowVerdict.valueOf(verdict), 0L);
  }

  /** Incidents by verdict. */
  public long records(String verdict) {
    return view.records(number).getOrDefault(RowVerdict.valueOf(verdict), 0L);
  }

  public boolean may(String action) {
    return imports.allowed(getRun()).contains(ImportAction.valueOf(action));
  }

  /** Whether the present job can be stopped or taken up again. */
  public boolean mayJob(String action) {
    boolean under = getRun().state() == ImportState.CHECKING || isImporting();
    return under && getJob().allowed().contains(JobAction.valueOf(action));
  }

  private boolean isImporting() {
    return getRun().state() == ImportState.IMPORTING;
  }

  /** Whether a job is at work, so that the page follows it. */
  public boolean isBusy() {
    boolean under = getRun().state() == ImportState.CHECKING || isImporting();
    return under && !mayJob("RESTART");
  }

  /** Rate and time left. */
  public String getPace() {
    return ImportWords.pace(getJob().progress(), say);
  }

  /** Upload, dry run, import, as drawn above. */
  public List<Step> getSteps() {
    ImportRun run = getRun();
    ImportState state = run.state();
    boolean end = state == ImportState.IMPORTED || state == ImportState.DISCARDED;
    return List.of(
        new Step(say.text("import.step.upload"), run.uploadedAt(), false),
        new Step(
            say.text("import.step.map"),
            state == ImportState.UPLOADED ? null : run.uploadedAt(),
            state == ImportState.UPLOADED),
        new Step(say.text("import.step.check"), run.checkedAt(), state == ImportState.CHECKING),
        new Step(
            say.text(state == ImportState.DISCARDED ? "import.step.discard" : "import.step.import"),
            run.endedAt(),
            !end && (state == ImportState.CHECKED || isImporting())));
  }

  public String check() {
    desk.check(number);
    return AGAIN + number;
  }

  public String start() {
    desk.start(number);
    return AGAIN + number;
  }

  public String stop() {
    desk.stop(number);
    notice.done("import.stopping");
    return AGAIN + number;
  }

  public String resume() {
    desk.resume(number);
    return AGAIN + number;
  }

  public String discard() {
    imports.discard(number);
    notice.done("import.discarded", number);
    return "/import/register?faces-redirect=true";
  }

  /** Number of the import that brought the same file in, or null. */
  public String getSameFile() {
    return imports.sameFile(number).map(ImportRun::number).orElse(null);
  }

  public List<PreviewRow> getPreview() {
    return imports.preview(number);
  }

  /** The question before the import, with its numbers. */
  public String getQuestion() {
    return say.text("import.start.ask", records("READY"), rows("REJECTED"), rows("PRESENT"));
  }

  /** Row counts of all verdicts, for the sum under the tiles. */
  public Map<RowVerdict, Long> getCounts() {
    return view.rows(number);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /**
   * The part of the page that is shown: what the state asks for, unless one is chosen. Asked for
   * already while the address is being read, when the number is not known yet.
   */
  public String getTab() {
    if (tab != null || number == null) {
      return tab;
    }
    return getRun().state() == ImportState.UPLOADED ? "mapping" : "result";
  }

  public void setTab(String tab) {
    this.tab = TABS.knows(tab) ? tab : null;
  }
}

package org.egovops.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.egovops.batch.JobDesk;
import org.egovops.batch.JobParameter;
import org.egovops.jobs.TimetableForm;
import org.egovops.jobs.TimetableKind;
import org.egovops.jobs.TimetableRow;
import org.egovops.kernel.NotFound;
import org.egovops.web.screen.Notice;

/** Timetable desk (调度登记): adds an entry to the timetable, changes or removes one. */
@Named("timetable")
@ViewScoped
public class TimetableDesk implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LAST_DAY = 15;
  private static final String DESK = "/job/register?faces-redirect=true";

  @Inject JobDesk desk;
  @Inject JobFields fields;
  @Inject Notice notice;
  @Inject HttpServletRequest request;

  private Long id;
  private long version;
  private TimetableForm form = new TimetableForm();

  @PostConstruct
  void begin() {
    String known = request.getParameter("id");
    if (known == null) {
      form.setJob(fields.job(request.getParameter("job")));
    } else {
      open(known);
    }
  }

  private void open(String known) {
    if (!known.matches("\\d{1,18}")) {
      throw new NotFound("timetable-entry", known);
    }
    TimetableRow entry = desk.entry(Long.parseLong(known));
    id = entry.id();
    version = entry.version();
    form = TimetableForm.of(entry);
  }

  public String save() {
    if (id == null) {
      desk.schedule(form);
    } else {
      desk.reschedule(id, version, form);
    }
    notice.done("job.scheduled");
    return DESK;
  }

  public String remove() {
    desk.unschedule(id, version);
    notice.done("job.unscheduled");
    return DESK;
  }

  public List<JobParameter> getFields() {
    return fields.lasting(form.getJob());
  }

  public List<Integer> getDays() {
    return IntStream.rangeClosed(1, LAST_DAY).boxed().toList();
  }

  /** Whether the rule counts working days. */
  public boolean isByDay() {
    return form.getKind() == TimetableKind.WORKING_DAY_OF_MONTH;
  }

  public boolean isKnown() {
    return id != null;
  }

  public TimetableForm getForm() {
    return form;
  }
}

package org.egovops.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovops.batch.JobDesk;
import org.egovops.batch.JobParameter;
import org.egovops.web.screen.Notice;

/** Job start (立即运行): a form made of what the chosen job needs to know. */
@Named("jobStart")
@ViewScoped
public class JobStart implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject JobDesk desk;
  @Inject JobFields fields;
  @Inject Notice notice;
  @Inject HttpServletRequest request;

  private final Map<String, String> parameters = new HashMap<>();
  private String job;

  /** The fields are needed before the address is read the usual way. */
  @PostConstruct
  void begin() {
    job = fields.job(request.getParameter("job"));
  }

  public List<JobParameter> getFields() {
    return fields.of(job);
  }

  public String start() {
    long run = desk.start(job, parameters).id();
    notice.done("job.begun");
    return "/job/record?faces-redirect=true&id=" + run;
  }

  public Map<String, String> getParameters() {
    return parameters;
  }

  public String getJob() {
    return job;
  }
}

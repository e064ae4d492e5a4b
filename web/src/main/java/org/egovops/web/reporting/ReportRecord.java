package org.egovops.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.reporting.Dimension;
import org.egovops.reporting.ReportAction;
import org.egovops.reporting.ReportFigures;
import org.egovops.reporting.ServiceReport;
import org.egovops.reporting.ServiceReporting;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Tabs;

/**
 * Report record (服务报告): one frozen report as it was seen, and the project manager's decision on it.
 */
@Named("reportRecord")
@ViewScoped
public class ReportRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Tabs TABS =
      Tabs.of("overview", "sla", "classes", "lines", "rules", "differences");

  @Inject ServiceReporting reporting;
  @Inject Notice notice;

  private String number;
  private String tab = TABS.first();
  private String by;
  private String opinion;
  private String reason;
  private transient ServiceReport report;
  private transient ReportFigures figures;

  /** The report as this page shows it: what is decided is what was seen. */
  public ServiceReport getReport() {
    if (report == null) {
      report = reporting.find(number);
    }
    return report;
  }

  public ReportFigures getFigures() {
    if (figures == null) {
      figures = reporting.figures(number);
    }
    return figures;
  }

  /** Whether the reader can do this with it. */
  public boolean may(String action) {
    return reporting.allowed(getReport()).contains(ReportAction.valueOf(action));
  }

  public String approve() {
    reporting.approve(number, getReport().version(), opinion);
    return done("reporting.approved");
  }

  public String sendBack() {
    reporting.sendBack(number, getReport().version(), reason);
    return done("reporting.returned");
  }

  /** Tells whether figures and lists are still what was frozen. */
  public String verify() {
    if (reporting.isIntact(number)) {
      return done("reporting.intact");
    }
    notice.warn("reporting.broken");
    return again();
  }

  private String done(String what) {
    notice.done(what, number);
    return again();
  }

  private String again() {
    return "/reporting/record?faces-redirect=true&number=" + number;
  }

  /** The breakdown that is shown. */
  public Dimension getDimension() {
    return Choices.one(Dimension.class, by).orElse(Dimension.CLASS);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = TABS.shown(tab);
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

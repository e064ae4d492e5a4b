package org.egovops.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.egovops.servicelevel.AgreementForm;
import org.egovops.servicelevel.ClockStart;
import org.egovops.servicelevel.Contradiction;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.ServiceLevelManagement;
import org.egovops.servicelevel.TargetForm;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/** Agreement page (协议修订): the next revision of an agreement, checked before it is made. */
@Named("agreementPage")
@ViewScoped
public class AgreementPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> WAITS =
      List.of("WAIT_CHANGE", "WAIT_CUSTOMER", "WAIT_SUPPLIER");

  @Inject ServiceLevelManagement serviceLevels;
  @Inject ServiceLevelWords words;
  @Inject Notice notice;

  private String code;
  private AgreementForm form;
  private transient List<Contradiction> contradictions;

  /** Fills the page with what holds, or with the targets every agreement needs. */
  public void open() {
    if (form == null) {
      form = isFresh() ? fresh() : serviceLevels.agreement(code);
    }
  }

  private static AgreementForm fresh() {
    AgreementForm form = new AgreementForm();
    for (FaultLevel level : FaultLevel.values()) {
      for (Metric metric : Metric.values()) {
        form.getTargets().add(target(level, metric));
      }
    }
    return form;
  }

  private static TargetForm target(FaultLevel level, Metric metric) {
    TargetForm target = new TargetForm();
    target.setFaultLevel(level);
    target.setMetric(metric);
    target.setClockStart(metric == Metric.RESPONSE ? ClockStart.REPORT : ClockStart.RESPONSE);
    return target;
  }

  /** Looks for targets that contradict each other, without keeping anything. */
  public void check() {
    contradictions = serviceLevels.contradictions(form);
  }

  /** Makes the revision. */
  public String save() {
    serviceLevels.revise(form);
    notice.done("servicelevel.revised", form.getCode());
    return "/servicelevel/record?faces-redirect=true&code=" + form.getCode();
  }

  public void add() {
    form.getTargets().add(target(FaultLevel.GENERAL, Metric.RESOLUTION));
  }

  public void remove(int index) {
    form.getTargets().remove(index);
  }

  /** In which states a clock stands still: every choice of wait states, and what is set now. */
  public List<Option> states(String present) {
    List<String> choices = new ArrayList<>();
    for (int some = (1 << WAITS.size()) - 1; some >= 0; some--) {
      choices.add(allBut(some));
    }
    return Stream.concat(choices.stream(), Stream.of(present))
        .distinct()
        .map(written -> new Option(written, words.states(written)))
        .toList();
  }

  private static String allBut(int some) {
    StringBuilder written = new StringBuilder("*");
    for (int i = 0; i < WAITS.size(); i++) {
      written.append((some & 1 << i) == 0 ? "" : ",-" + WAITS.get(i));
    }
    return written.toString();
  }

  /** The contradictions found by the last check; null before it. */
  public List<Contradiction> getContradictions() {
    return contradictions;
  }

  /** Whether the targets as they stand on the page have been checked. */
  public boolean isChecked() {
    return contradictions != null;
  }

  /** Whether an agreement is made that does not exist yet. */
  public boolean isFresh() {
    return code == null || code.isBlank();
  }

  public ClockStart[] getStarts() {
    return ClockStart.values();
  }

  public AgreementForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}

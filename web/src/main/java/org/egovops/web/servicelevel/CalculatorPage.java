package org.egovops.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.servicelevel.CalculationForm;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.Receipt;
import org.egovops.servicelevel.ServiceLevelManagement;
import org.egovops.web.screen.Say;

/** Calculator page (时限计算器): a target or a calendar, a start, pauses — the due time, and why. */
@Named("calculator")
@ViewScoped
public class CalculatorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is counted with (计算依据). */
  public enum Basis {
    TARGET,
    CALENDAR
  }

  @Inject ServiceLevelManagement serviceLevels;
  @Inject Say say;

  private Basis basis = Basis.TARGET;
  private final CalculationForm form = new CalculationForm();
  private transient Receipt receipt;

  /** Works the clock out; a choice that was left for the other basis does not count. */
  public void calculate() {
    if (basis == Basis.TARGET) {
      form.setCalendar(null);
      form.setLengthMinutes(null);
    } else {
      form.setAgreement(null);
    }
    receipt = serviceLevels.calculate(form);
  }

  public void addPause() {
    form.getPauses().add(new CalculationForm.PauseForm());
  }

  public void removePause(int index) {
    form.getPauses().remove(index);
  }

  /** What the result was worked out for, in words. */
  public String getSubject() {
    return basis == Basis.CALENDAR
        ? receipt.calendar()
        : say.text(
            "servicelevel.target.of",
            form.getAgreement(),
            say.of(form.getFaultLevel()),
            say.of(form.getMetric()));
  }

  /** The result; null before the first calculation. */
  public Receipt getReceipt() {
    return receipt;
  }

  public CalculationForm getForm() {
    return form;
  }

  public Basis getBasis() {
    return basis;
  }

  public void setBasis(Basis basis) {
    this.basis = basis;
  }

  public Basis[] getBases() {
    return Basis.values();
  }

  public FaultLevel[] getLevels() {
    return FaultLevel.values();
  }

  public Metric[] getMetrics() {
    return Metric.values();
  }
}

package org.egovops.web.parameter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.egovops.party.parameter.Parameter;
import org.egovops.party.parameter.ParameterManagement;
import org.egovops.party.parameter.ParameterRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Say;

/** Parameter desk (系统参数): all of them, and one at a time to be changed with a reason. */
@Named("parameterDesk")
@ViewScoped
public class ParameterDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ParameterManagement management;
  @Inject Notice notice;
  @Inject Say say;

  private Parameter chosen;
  private String value;
  private String reason;
  private transient List<ParameterRow> rows;

  public List<ParameterRow> getRows() {
    if (rows == null) {
      rows = management.parameters();
    }
    return rows;
  }

  /** Opens the dialog for one parameter. */
  public void choose(ParameterRow row) {
    chosen = row.parameter();
    value = row.value();
    reason = null;
  }

  public String save() {
    management.set(chosen, value, reason);
    notice.done("parameter.saved", say.of(chosen));
    return "/parameter/register?faces-redirect=true";
  }

  public Parameter getChosen() {
    return chosen;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

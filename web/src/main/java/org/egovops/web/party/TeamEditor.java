package org.egovops.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartyManagement;
import org.egovops.party.TeamForm;
import org.egovops.party.TeamRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.RecordId;

/** Team editor (班组登记与修改). */
@Named("teamEditor")
@ViewScoped
public class TeamEditor implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PartyDirectory directory;
  @Inject PartyManagement management;
  @Inject Notice notice;

  private String id;
  private long version;
  private TeamForm form = new TeamForm();
  private transient Option unit;

  /** Fills the form with the team of the address, if it names one. */
  public void open() {
    if (id != null) {
      TeamRow row = directory.team(RecordId.of(id));
      version = row.version();
      unit = new Option(row.organizationId(), row.organizationName());
      form.setName(row.name());
      form.setSupportLine(row.supportLine());
      form.setContractId(row.contractId());
      form.setActive(row.active());
    }
  }

  public String save() {
    form.setOrganizationId(RecordId.of(unit.value().toString()));
    long saved = id == null ? management.register(form) : changed();
    notice.done("party.saved", form.getName());
    return "/party/team?faces-redirect=true&id=" + saved;
  }

  private long changed() {
    long team = RecordId.of(id);
    management.change(team, version, form);
    return team;
  }

  public TeamForm getForm() {
    return form;
  }

  public Option getUnit() {
    return unit;
  }

  public void setUnit(Option unit) {
    this.unit = unit;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

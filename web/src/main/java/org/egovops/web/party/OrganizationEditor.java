package org.egovops.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.party.OrganizationForm;
import org.egovops.party.OrganizationRow;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartyManagement;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.RecordId;

/** Organization editor (单位登记与修改). */
@Named("organizationEditor")
@ViewScoped
public class OrganizationEditor implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PartyDirectory directory;
  @Inject PartyManagement management;
  @Inject Notice notice;

  private String id;
  private long version;
  private OrganizationForm form = new OrganizationForm();

  /** Fills the form with the unit of the address, if it names one. */
  public void open() {
    if (id != null) {
      OrganizationRow row = directory.organization(RecordId.of(id));
      version = row.version();
      form.setName(row.name());
      form.setShortName(row.shortName());
      form.setCreditCode(row.creditCode());
      form.setRegionCode(row.regionCode());
      form.setSide(row.side());
      form.setActive(row.active());
    }
  }

  public String save() {
    long saved = id == null ? management.register(form) : changed();
    notice.done("party.saved", form.getShortName());
    return "/party/organization?faces-redirect=true&id=" + saved;
  }

  private long changed() {
    long unit = RecordId.of(id);
    management.change(unit, version, form);
    return unit;
  }

  public OrganizationForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

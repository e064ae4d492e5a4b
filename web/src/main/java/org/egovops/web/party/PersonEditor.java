package org.egovops.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartyManagement;
import org.egovops.party.PersonForm;
import org.egovops.party.PersonRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.RecordId;

/** Person editor (人员修改): what a record says; a telephone number stays masked unless retyped. */
@Named("personEditor")
@ViewScoped
public class PersonEditor implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PartyDirectory directory;
  @Inject PartyManagement management;
  @Inject Notice notice;

  private String id;
  private long version;
  private PersonForm form = new PersonForm();
  private transient Option unit;

  public void open() {
    PersonRow row = directory.person(RecordId.of(id)).row();
    version = row.version();
    form = management.person(row.id());
    unit = new Option(row.organizationId(), row.organizationName());
  }

  public String save() {
    form.setOrganizationId(RecordId.of(unit.value().toString()));
    management.change(RecordId.of(id), version, form);
    notice.done("party.saved", form.getFullName());
    return "/party/person?faces-redirect=true&id=" + id;
  }

  public PersonForm getForm() {
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

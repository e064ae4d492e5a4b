package org.egovops.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.egovops.contract.ContractForm;
import org.egovops.contract.ContractManagement;
import org.egovops.contract.ServiceContract;
import org.egovops.web.screen.Notice;

/** Contract page (合同登记、修订): a new draft, or another state of a contract's terms. */
@Named("contractPage")
@ViewScoped
public class ContractPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ContractManagement management;
  @Inject Notice notice;

  private String number;
  private long seen;
  private ContractForm form;

  /** Fills the form with the contract as it is, or leaves it for a new one. */
  public void open() {
    if (form == null && isFresh()) {
      form = new ContractForm();
    } else if (form == null) {
      ServiceContract contract = management.get(number);
      form = ContractForm.of(contract);
      seen = contract.version();
    }
  }

  /** Registers or amends and shows the record. */
  public String save() {
    ServiceContract saved =
        isFresh() ? management.register(form) : management.amend(number, seen, form);
    notice.done(isFresh() ? "contract.registered" : "contract.amended", saved.number());
    return "/contract/record?faces-redirect=true&number=" + saved.number();
  }

  /** The departments served, none for every one of them. */
  public Long[] getServed() {
    return form.getServedUnitIds().toArray(Long[]::new);
  }

  public void setServed(Long[] units) {
    form.setServedUnitIds(new ArrayList<>(List.of(units)));
  }

  public boolean isFresh() {
    return number == null || number.isBlank();
  }

  public ContractForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}

package org.egovops.web.incident;

import java.io.Serializable;
import org.egovops.party.Masking;
import org.egovops.ticket.TicketForm;

/** Masked form (掩码表单): contact data stay masked while somebody corrects the rest of a record. */
public record MaskedForm(String name, String phone) implements Serializable {

  private static final String STARS = "*";

  /** Masks the form and keeps what it said. */
  public static MaskedForm of(TicketForm form) {
    MaskedForm kept = new MaskedForm(form.getContactName(), form.getContactPhone());
    form.setContactName(Masking.name(kept.name()));
    form.setContactPhone(Masking.phone(kept.phone()));
    return kept;
  }

  /** Masks again what {@link #restored} showed, so that a form that comes back shows no more. */
  public void hide(TicketForm form) {
    if (name.equals(form.getContactName())) {
      form.setContactName(Masking.name(name));
    }
    if (phone.equals(form.getContactPhone())) {
      form.setContactPhone(Masking.phone(phone));
    }
  }

  /** The form as it is to be saved: what is still masked was not changed. */
  public <F extends TicketForm> F restored(F form) {
    if (form.getContactName() != null && form.getContactName().contains(STARS)) {
      form.setContactName(name);
    }
    if (form.getContactPhone() != null && form.getContactPhone().contains(STARS)) {
      form.setContactPhone(phone);
    }
    return form;
  }
}

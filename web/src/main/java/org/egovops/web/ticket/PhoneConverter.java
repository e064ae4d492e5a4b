package org.egovops.web.ticket;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.egovops.ticket.Contact;

/** Telephone of an input (电话输入), checked as the number it is, not as it happened to be typed. */
@FacesConverter("phone")
public class PhoneConverter implements Converter<String> {

  @Override
  public String getAsObject(FacesContext faces, UIComponent component, String typed) {
    return typed == null || typed.isBlank() ? null : Contact.dialled(typed.strip());
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, String number) {
    return number == null ? "" : number;
  }
}

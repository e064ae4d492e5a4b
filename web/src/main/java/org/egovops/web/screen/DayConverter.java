package org.egovops.web.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Day of an input (日期输入), written {@code 2026-11-23}. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException unreadable) {
      String text =
          faces
              .getApplication()
              .evaluateExpressionGet(faces, "#{labels['input.day']}", String.class);
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), unreadable);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
    return day == null ? "" : day.toString();
  }
}

package org.egovops.web.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Moment of an input (时刻输入): local time of the service's zone on the page, UTC inside. */
@FacesConverter("moment")
public class MomentConverter implements Converter<Instant> {

  @Override
  public Instant getAsObject(FacesContext faces, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      String iso = typed.strip().replace(' ', 'T');
      return LocalDateTime.parse(iso).atZone(Moments.ZONE).toInstant();
    } catch (DateTimeException unreadable) {
      throw new ConverterException(message(faces), unreadable);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Instant moment) {
    return moment == null
        ? ""
        : moment.atZone(Moments.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private static FacesMessage message(FacesContext faces) {
    String text =
        faces
            .getApplication()
            .evaluateExpressionGet(faces, "#{labels['input.moment']}", String.class);
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
  }
}

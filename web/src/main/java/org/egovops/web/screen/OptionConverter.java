package org.egovops.web.screen;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * Option of a suggestion (联想选项) on its way through the page: value and label in one string. The
 * value comes back as text and, like everything typed, is checked by the door.
 */
@FacesConverter("option")
public class OptionConverter implements Converter<Option> {

  /** Invisible, and no control character: those do not reach the pages. */
  private static final char BETWEEN = '\u2063';

  @Override
  public Option getAsObject(FacesContext faces, UIComponent component, String sent) {
    if (sent == null || sent.isEmpty()) {
      return null;
    }
    int end = sent.indexOf(BETWEEN);
    return end < 0 ? null : new Option(sent.substring(0, end), sent.substring(end + 1));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Option option) {
    return option == null ? "" : option.value() + String.valueOf(BETWEEN) + option.label();
  }
}

package org.egovops.web.screen;

import jakarta.el.MethodExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import org.primefaces.component.autocomplete.AutoComplete;

/**
 * Option of a suggestion (联想选项) on its way through the page: value and label in one string. The
 * value comes back as text and, like everything typed, is checked by the door. Text without a value
 * was typed and not picked: where it reads exactly like one entry it stands for that, else it stays
 * what was typed, which {@link PickedValidator} refuses.
 */
@FacesConverter("option")
public class OptionConverter implements Converter<Option> {

  /** Invisible, and no control character: those do not reach the pages. */
  private static final char BETWEEN = '\u2063';

  @Override
  public Option getAsObject(FacesContext faces, UIComponent component, String sent) {
    if (sent == null || sent.isBlank()) {
      return null;
    }
    int end = sent.indexOf(BETWEEN);
    return end < 0
        ? alike(sent.strip(), found(faces, component, sent.strip()))
        : new Option(sent.substring(0, end), sent.substring(end + 1));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Option option) {
    if (option == null) {
      return "";
    }
    return option.picked()
        ? option.value() + String.valueOf(BETWEEN) + option.label()
        : option.label();
  }

  /** The one entry that reads like the text; the text itself where none or several do. */
  static Option alike(String typed, List<Option> found) {
    List<Option> same =
        found.stream()
            .filter(
                one -> typed.equalsIgnoreCase(one.label()) || typed.equalsIgnoreCase(one.note()))
            .toList();
    return same.size() == 1 ? same.get(0) : Option.typed(typed);
  }

  @SuppressWarnings("unchecked")
  private static List<Option> found(FacesContext faces, UIComponent component, String typed) {
    MethodExpression search =
        component instanceof AutoComplete field ? field.getCompleteMethod() : null;
    return search == null
        ? List.of()
        : (List<Option>) search.invoke(faces.getELContext(), new Object[] {typed});
  }
}

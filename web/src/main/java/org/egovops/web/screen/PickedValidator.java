package org.egovops.web.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.Collection;
import java.util.stream.Stream;
import org.omnifaces.util.Beans;

/**
 * Picked (已选定): refuses what was typed into a field with suggestions and not picked from them, and
 * says what to do; the text stays in the field. One rule for every such field.
 */
@FacesValidator("picked")
public class PickedValidator implements Validator<Object> {

  @Override
  public void validate(FacesContext faces, UIComponent field, Object value) {
    Stream<?> options =
        value instanceof Collection<?> several ? several.stream() : Stream.of(value);
    options
        .filter(option -> option instanceof Option one && !one.picked())
        .findFirst()
        .ifPresent(typed -> refuse(((Option) typed).label()));
  }

  private static void refuse(String typed) {
    String text = Beans.getReference(Say.class).text("input.pick", typed);
    throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }
}

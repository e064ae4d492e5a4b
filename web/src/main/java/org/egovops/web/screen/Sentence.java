package org.egovops.web.screen;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.InvalidInput;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.omnifaces.util.Components;

/**
 * Sentence (错误语句): a business error in the reader's words, with the field it belongs to and the
 * status it has on opening a page.
 */
record Sentence(BusinessException error) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

  /** The sentence for an error a door may throw; empty for anything unforeseen. */
  static Optional<Sentence> of(Throwable error) {
    return Causes.find(error, BusinessException.class)
        .or(() -> Causes.find(error, EJBAccessException.class).map(Sentence::denied))
        .map(Sentence::new);
  }

  /** Beside its field if the error names one that stands on the page, else above the form. */
  void show(FacesContext faces) {
    Locale locale = faces.getViewRoot().getLocale();
    if (error instanceof InvalidInput invalid) {
      invalid
          .errors()
          .forEach(one -> add(faces, one.field(), one.text(locale), one.field() + ": "));
    } else {
      add(faces, error instanceof RuleBroken rule ? rule.field() : null, error.text(locale), "");
    }
    faces.validationFailed();
    faces.renderResponse();
  }

  /** Whether the page was asked for from a place of its list that is none (parameter "after"). */
  boolean misplaced() {
    return error instanceof RuleBroken rule && OwnAddress.PLACE.equals(rule.field());
  }

  /** Instead of the page; the error page shows the sentence. */
  void refuse(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    external.getRequestMap().put("refusal", error.text(faces.getViewRoot().getLocale()));
    external.getRequestMap().put("refusalCode", error.code());
    try {
      external.responseSendError(status(), null);
      faces.responseComplete();
    } catch (IOException failure) {
      throw new FacesException(failure);
    }
  }

  /** HTTP status; the same for the same kind of error as in REST. */
  int status() {
    if (error instanceof NotFound) {
      return 404;
    }
    return error instanceof NotAllowed ? 403 : 409;
  }

  /** Says it at the field, else above the form, there with what it is about before it. */
  private static void add(FacesContext faces, String field, String text, String about) {
    Optional<UIComponent> place = Optional.ofNullable(field).flatMap(Sentence::place);
    String said = place.isPresent() ? text : about + text;
    FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null);
    faces.addMessage(place.map(UIComponent::getClientId).orElse(null), message);
  }

  /** A field within a list, such as {@code targets[0].calendar}, has no name of its own. */
  private static Optional<UIComponent> place(String field) {
    return NAME.matcher(field).matches()
        ? Optional.ofNullable(Components.getCurrentForm())
            .map(form -> form.findComponent(field))
            .filter(one -> one instanceof EditableValueHolder && Components.isRendered(one))
        : Optional.empty();
  }

  private static BusinessException denied(EJBAccessException refusal) {
    return new NotAllowed("access.denied");
  }
}

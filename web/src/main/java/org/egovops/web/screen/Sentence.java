package org.egovops.web.screen;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Optional;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;
import org.omnifaces.util.Components;

/**
 * Sentence (错误语句): a business error in the reader's words, with the field it belongs to and the
 * status it has on opening a page.
 */
record Sentence(BusinessException error) {

  /** The sentence for an error a door may throw; empty for anything unforeseen. */
  static Optional<Sentence> of(Throwable error) {
    return Causes.find(error, BusinessException.class)
        .or(() -> Causes.find(error, EJBAccessException.class).map(Sentence::denied))
        .map(Sentence::new);
  }

  /** Beside its field if the rule names one that stands on the page, else above the form. */
  void show(FacesContext faces) {
    String text = error.text(faces.getViewRoot().getLocale());
    FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    faces.addMessage(field().map(UIComponent::getClientId).orElse(null), message);
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

  private Optional<UIComponent> field() {
    String name = error instanceof RuleBroken rule ? rule.field() : null;
    return name == null ? Optional.empty() : Optional.ofNullable(Components.findComponent(name));
  }

  private static BusinessException denied(EJBAccessException refusal) {
    return new NotAllowed("access.denied");
  }
}

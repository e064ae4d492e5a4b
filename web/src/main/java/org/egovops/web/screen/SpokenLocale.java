package org.egovops.web.screen;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.omnifaces.util.Beans;

/**
 * Spoken locale (界面语言): a view speaks the language the person chose, from its first phase on, not
 * the one the browser asks for.
 */
public class SpokenLocale extends ViewHandlerWrapper {

  public SpokenLocale(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    return Beans.getReference(Language.class).getLocale();
  }
}

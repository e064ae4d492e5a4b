package org.egovops.web.screen;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandlerFactory;

/** Hands out {@link ScreenErrors}; what it does not answer reaches the error page, also in ajax. */
public class ScreenErrorsFactory extends ExceptionHandlerFactory {

  public ScreenErrorsFactory(ExceptionHandlerFactory wrapped) {
    super(new FullAjaxExceptionHandlerFactory(wrapped));
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ScreenErrors(getWrapped().getExceptionHandler());
  }
}

package org.egovops.web.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/**
 * Notice (提示) a page bean gives after an action: one sentence at the top of the page, kept over the
 * redirect that follows.
 */
@RequestScoped
public class Notice {

  @Inject Say say;

  /** What was done: {@code notice.done("incident.accepted", number)}. */
  public void done(String key, Object... arguments) {
    give(FacesMessage.SEVERITY_INFO, say.text(key, arguments));
  }

  /** What the person should know although the action succeeded. */
  public void warn(String key, Object... arguments) {
    give(FacesMessage.SEVERITY_WARN, say.text(key, arguments));
  }

  private static void give(FacesMessage.Severity severity, String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(severity, sentence, null));
  }
}

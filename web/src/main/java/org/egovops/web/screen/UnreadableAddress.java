package org.egovops.web.screen;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Unreadable address (无效地址): a page asked for without the parameters it needs, or with some it
 * cannot read, is a page that does not exist. Without this it would be drawn for a record nobody
 * named.
 */
public class UnreadableAddress implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.isPostback() && faces.isValidationFailed()) {
      try {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
      } catch (IOException failure) {
        throw new FacesException(failure);
      }
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    // everything is said before
  }
}

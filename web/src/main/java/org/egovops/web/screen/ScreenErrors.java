package org.egovops.web.screen;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.egovops.kernel.Origin;
import org.primefaces.csp.CspException;

/**
 * Screen errors (页面错误处理), translated once for all pages. A business error of an action becomes a
 * sentence beside the form with everything typed still there; on opening a page it becomes an error
 * page, and a list asked for from a place that is none begins. An expired page opens anew. Anything
 * else is logged under the reference number the person sees.
 */
public class ScreenErrors extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(ScreenErrors.class.getName());

  public ScreenErrors(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable error = events.next().getContext().getException();
      if (answered(faces, error)) {
        events.remove();
      } else {
        LOG.log(Level.SEVERE, error, () -> "error " + Origin.current().requestId());
        if (stays(faces)) {
          apologise(faces);
          events.remove();
        }
      }
    }
    getWrapped().handle();
  }

  /** An action of an open page: the page stays, with everything typed on it. */
  private static boolean stays(FacesContext faces) {
    return faces.getPartialViewContext().isAjaxRequest()
        && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  private static void apologise(FacesContext faces) {
    String sentence =
        CDI.current().select(Say.class).get().text("error.500.here", Origin.current().requestId());
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    faces.validationFailed();
    faces.renderResponse();
  }

  private static boolean answered(FacesContext faces, Throwable error) {
    // What cannot be restored is an expired page, or one whose state or nonce somebody made up; nor
    // does it come from our page where files are asked for and nothing is sent in parts.
    if (Causes.find(error, ViewExpiredException.class).isPresent()
        || Causes.find(error, CspException.class).isPresent()
        || Causes.find(error, ServletException.class).isPresent() && isDecoding(faces)
        || faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
      ExpiredPage.open(faces);
      return true;
    }
    return Sentence.of(error).map(sentence -> tell(faces, sentence)).orElse(false);
  }

  private static boolean isDecoding(FacesContext faces) {
    return faces.getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES;
  }

  private static boolean tell(FacesContext faces, Sentence sentence) {
    boolean acting = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    if (acting) {
      sentence.show(faces);
    } else if (!sentence.misplaced() || !begun(faces)) {
      sentence.refuse(faces);
    }
    return true;
  }

  /** Leads to the beginning of the list, where the address names a place in it. */
  private static boolean begun(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    String page = OwnAddress.page(request);
    String first = OwnAddress.first(page);
    if (first.equals(page)) {
      return false;
    }
    try {
      external.redirect(request.getContextPath() + first);
      faces.responseComplete();
      return true;
    } catch (IOException failure) {
      throw new FacesException(failure);
    }
  }
}

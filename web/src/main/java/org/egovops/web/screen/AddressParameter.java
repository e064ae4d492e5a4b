package org.egovops.web.screen;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.PostRestoreStateEvent;

/**
 * Address parameter (地址参数): a view parameter that is required when a page is opened. Later requests
 * of the open page carry it no more and are not asked for it; the page remembers it, and its bean
 * knows it again before anything of the page is read. The Faces library alone does so only where a
 * request sends the whole page, and a dialog sends itself.
 */
public class AddressParameter extends UIViewParameter {

  @Override
  public void processEvent(ComponentSystemEvent event) {
    super.processEvent(event);
    Object remembered = getSubmittedValue();
    if (event instanceof PostRestoreStateEvent && remembered != null) {
      tell(event.getFacesContext(), remembered);
    }
  }

  private void tell(FacesContext faces, Object remembered) {
    ValueExpression value = getValueExpression("value");
    if (value != null) {
      value.setValue(faces.getELContext(), getConvertedValue(faces, remembered));
    }
  }

  @Override
  public void processValidators(FacesContext faces) {
    boolean absent = faces.isPostback() && getSubmittedValue() == null;
    if (!absent) {
      super.processValidators(faces);
    }
  }
}

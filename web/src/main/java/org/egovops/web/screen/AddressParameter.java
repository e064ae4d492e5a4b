package org.egovops.web.screen;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;

/**
 * Address parameter (地址参数): a view parameter that is required when a page is opened. Later requests
 * of the open page carry it no more and are not asked for it.
 */
public class AddressParameter extends UIViewParameter {

  @Override
  public void processValidators(FacesContext faces) {
    boolean absent = faces.isPostback() && getSubmittedValue() == null;
    if (!absent) {
      super.processValidators(faces);
    }
  }
}

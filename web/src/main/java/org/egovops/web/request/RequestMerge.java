package org.egovops.web.request;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.egovops.request.RequestForm;
import org.egovops.web.incident.IntakeMerge;
import org.egovops.web.incident.IntakePart;

/** Merge of two corrections of a service request (服务请求更正合并). */
@Dependent
public class RequestMerge extends IntakeMerge<RequestForm> {

  private static final long serialVersionUID = 1L;

  /** Every part a correction can change, in the order of the form. */
  static final List<IntakePart<RequestForm, ?>> PARTS =
      List.of(
          new IntakePart<>("unit", RequestForm::getUnit, RequestForm::setUnit),
          new IntakePart<>("contactName", RequestForm::getContactName, RequestForm::setContactName),
          new IntakePart<>(
              "contactPhone", RequestForm::getContactPhone, RequestForm::setContactPhone),
          new IntakePart<>("title", RequestForm::getTitle, RequestForm::setTitle),
          new IntakePart<>("description", RequestForm::getDescription, RequestForm::setDescription),
          new IntakePart<>("wantedBy", RequestForm::getWantedBy, RequestForm::setWantedBy),
          new IntakePart<>(
              "businessSystem", RequestForm::getBusinessSystem, RequestForm::setBusinessSystem),
          new IntakePart<>("impact", RequestForm::getImpact, RequestForm::setImpact),
          new IntakePart<>("urgency", RequestForm::getUrgency, RequestForm::setUrgency));

  @Override
  protected List<IntakePart<RequestForm, ?>> parts() {
    return PARTS;
  }
}

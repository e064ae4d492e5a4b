package org.egovops.web.incident;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.egovops.incident.IncidentForm;

/** Merge of two corrections of an incident (事件更正合并). */
@Dependent
public class IncidentMerge extends IntakeMerge<IncidentForm> {

  private static final long serialVersionUID = 1L;

  @Override
  protected List<IntakePart<IncidentForm, ?>> parts() {
    return IntakePart.ALL;
  }
}

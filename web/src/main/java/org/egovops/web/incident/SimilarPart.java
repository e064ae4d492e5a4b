package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.SimilarIncident;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Similar part (可能相同的事件) of the intake form: looked up when unit, system or title is known. */
@Named("similarPart")
@RequestScoped
public class SimilarPart {

  @Inject IncidentManagement management;
  @Inject IntakeForm intake;
  @Inject Say say;

  private List<SimilarIncident> all;

  /** The likeliest first; nothing for a correction, which has its links on the record. */
  public List<SimilarIncident> getAll() {
    if (all == null) {
      String unit = Option.text(intake.getUnit());
      String title = intake.getForm().getTitle();
      String system = intake.getForm().getBusinessSystem();
      boolean known = unit != null || title != null && !title.isBlank();
      all =
          known && intake.getNumber() == null
              ? management.similar(unit == null ? null : Long.valueOf(unit), system, title)
              : List.of();
    }
    return all;
  }

  /** Why it may be the same, in words. */
  public String why(SimilarIncident one) {
    return Stream.of(
            one.sameWords() ? "incident.similar.words" : null,
            one.sameSystem() ? "incident.similar.system" : null,
            one.sameUnit() ? "incident.similar.unit" : null)
        .filter(key -> key != null)
        .map(say::text)
        .collect(Collectors.joining(" · "));
  }
}

package org.egovops.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditRow;
import org.egovops.web.screen.Say;

/** Audit words (审计用语): what the stored codes mean to a reader. */
@Named("auditWords")
@RequestScoped
public class AuditWords {

  /** Where the words of a detail stand: steps of the processes, and what administration says. */
  private static final List<String> WORDS =
      List.of("audit.detail.", "IncidentAction.", "RequestAction.", "LinkKind.", "ProposalAction.");

  /** Whose states stand in before and after, by kind of object. */
  private static final Map<String, String> STATES =
      Map.of(
          "CALENDAR_PROPOSAL", "ProposalState.",
          "CONTRACT", "ContractState.",
          "IMPORT", "ImportState.",
          "INCIDENT", "IncidentState.",
          "JOB_RUN", "JobState.",
          "REQUEST", "RequestState.",
          "SERVICE_REPORT", "ReportState.");

  @Inject Say say;

  public AuditAction[] getActions() {
    return AuditAction.values();
  }

  public AuditResult[] getResults() {
    return AuditResult.values();
  }

  /** The action in words; an unknown code, as tampering may leave one, stays as it is. */
  public String action(String code) {
    return known("AuditAction." + code, code);
  }

  /** The kind of object in words. */
  public String kind(String code) {
    return known("audit.kind." + code, code);
  }

  public String channel(String code) {
    return known("audit.channel." + code, code);
  }

  public AuditResult result(AuditRow row) {
    return AuditResult.of(row.success());
  }

  /** What was said of it: known words in the reader's language, anything else as it stands. */
  public String detail(String text) {
    if (text == null) {
      return "";
    }
    String[] parts = text.split(" @ ", 2);
    String word = said(parts[0]);
    return parts.length == 1 ? word : word + " @ " + parts[1];
  }

  /** As many words from the beginning as are known, and what they were about as it stands. */
  private String said(String text) {
    for (int end = text.length(); end > 0; end = text.lastIndexOf(' ', end - 1)) {
      String code = text.substring(0, end).replace(' ', '-');
      Optional<String> known =
          WORDS.stream().map(words -> words + code).filter(say::has).findFirst();
      if (known.isPresent()) {
        return say.text(known.get()) + text.substring(end);
      }
    }
    return text;
  }

  /** What was before or after: a state in words, anything else as it stands. */
  public String content(String kind, String text) {
    return known(STATES.getOrDefault(kind, "?") + text, text);
  }

  private String known(String key, String otherwise) {
    return say.has(key) ? say.text(key) : otherwise;
  }
}

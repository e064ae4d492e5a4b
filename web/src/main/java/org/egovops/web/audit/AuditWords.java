package org.egovops.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditRow;
import org.egovops.web.screen.Say;

/** Audit words (审计用语): what the stored codes mean to a reader. */
@Named("auditWords")
@RequestScoped
public class AuditWords {

  /** Where the words of a detail stand: steps of the processes, and what administration says. */
  private static final List<String> WORDS =
      List.of("audit.detail.", "IncidentAction.", "RequestAction.");

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
    String code = parts[0].replace(' ', '-');
    String said =
        WORDS.stream().map(words -> words + code).filter(say::has).findFirst().orElse(null);
    String word = said == null ? parts[0] : say.text(said);
    return parts.length == 1 ? word : word + " @ " + parts[1];
  }

  private String known(String key, String otherwise) {
    return say.has(key) ? say.text(key) : otherwise;
  }
}

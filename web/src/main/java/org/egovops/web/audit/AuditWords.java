package org.egovops.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditRow;
import org.egovops.web.screen.Say;

/** Audit words (审计用语): what the stored codes mean to a reader. */
@Named("auditWords")
@RequestScoped
public class AuditWords {

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

  private String known(String key, String otherwise) {
    return say.has(key) ? say.text(key) : otherwise;
  }
}

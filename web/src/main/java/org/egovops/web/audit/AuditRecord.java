package org.egovops.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.recordkeeping.AuditReading;
import org.egovops.recordkeeping.AuditRow;
import org.egovops.web.screen.RecordId;

/** Audit record (审计记录): one entry with what was before and after. */
@Named("auditRecord")
@RequestScoped
public class AuditRecord {

  @Inject AuditReading reading;

  private String id;
  private AuditRow row;

  public AuditRow getRow() {
    if (row == null) {
      row = reading.find(RecordId.of(id));
    }
    return row;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

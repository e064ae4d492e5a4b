package org.egovops.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.recordkeeping.AuditAnchor;
import org.egovops.recordkeeping.AuditReading;
import org.egovops.recordkeeping.InspectionRow;
import org.egovops.web.screen.RecordId;
import org.egovops.web.screen.Say;

/** Inspection desk (审计链校验): begin one, follow it, see where the chain is broken. */
@Named("inspections")
@RequestScoped
public class InspectionDesk {

  @Inject AuditReading reading;
  @Inject Say say;

  private String id;
  private String anchor;
  private List<InspectionRow> all;
  private InspectionRow shown;

  /** The inspection of the address, else the latest; null before the first. */
  public InspectionRow getShown() {
    if (shown == null) {
      shown =
          id == null
              ? getAll().stream().findFirst().orElse(null)
              : reading.inspection(RecordId.of(id));
    }
    return shown;
  }

  public List<InspectionRow> getAll() {
    if (all == null) {
      all = reading.inspections();
    }
    return all;
  }

  /** Whether the page should look again. */
  public boolean isRunning() {
    return getShown() != null
        && getShown().standing(say.getNow()) == InspectionRow.Standing.RUNNING;
  }

  /** Begins an inspection, held against an anchor if one was typed. */
  public String begin() {
    boolean noted = anchor != null && !anchor.isBlank();
    long begun = reading.inspect(noted ? AuditAnchor.parse(anchor) : null);
    return "/audit/inspection?faces-redirect=true&id=" + begun;
  }

  /** The end of the chain, to be noted outside; empty before the first block. */
  public String getEnd() {
    return reading.anchor().map(AuditAnchor::toString).orElse("");
  }

  public String getAnchor() {
    return anchor;
  }

  public void setAnchor(String anchor) {
    this.anchor = anchor;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

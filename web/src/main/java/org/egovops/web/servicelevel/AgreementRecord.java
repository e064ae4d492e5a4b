package org.egovops.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.kernel.NotFound;
import org.egovops.servicelevel.AgreementForm;
import org.egovops.servicelevel.AgreementRow;
import org.egovops.servicelevel.Contradiction;
import org.egovops.servicelevel.ServiceLevelManagement;

/** Agreement record (服务级别协议): its targets as a table, in any of its revisions. */
@Named("agreementRecord")
@RequestScoped
public class AgreementRecord {

  @Inject ServiceLevelManagement serviceLevels;

  private String code;
  private Integer revision;
  private List<AgreementRow> revisions;
  private AgreementForm form;

  /** The shown revision. */
  public AgreementRow getRow() {
    return getRevisions().stream()
        .filter(row -> revision == null ? row.holds() : row.revision() == revision)
        .findFirst()
        .orElseThrow(() -> new NotFound("ServiceLevelAgreement", code));
  }

  public List<AgreementRow> getRevisions() {
    if (revisions == null) {
      revisions = serviceLevels.revisions(code);
    }
    return revisions;
  }

  public AgreementForm getForm() {
    if (form == null) {
      form = serviceLevels.agreement(code, getRow().revision());
    }
    return form;
  }

  /** Targets that contradict each other, each with an example (AMB-06). */
  public List<Contradiction> getContradictions() {
    return serviceLevels.contradictions(getForm());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Integer getRevision() {
    return revision;
  }

  public void setRevision(Integer revision) {
    this.revision = revision;
  }
}

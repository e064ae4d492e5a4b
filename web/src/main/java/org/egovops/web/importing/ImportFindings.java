package org.egovops.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.egovops.importing.FindingCount;
import org.egovops.importing.FindingFilter;
import org.egovops.importing.FindingRow;
import org.egovops.importing.ImportField;
import org.egovops.importing.IncidentImport;
import org.egovops.kernel.Page;

/** Import findings (问题行): the reasons with their counts, and the rows behind one of them. */
@Named("importFindings")
@RequestScoped
public class ImportFindings {

  private static final int PAGE = 50;

  @Inject IncidentImport imports;
  @Inject HttpServletRequest request;

  private String code;
  private String field;
  private List<FindingCount> counts;
  private Page<FindingRow> page;

  /** Reasons with the number of incidents each concerns. */
  public List<FindingCount> counts(String number) {
    if (counts == null) {
      counts = imports.findingCounts(number);
    }
    return counts;
  }

  /** The rows behind the chosen reason, or all. */
  public Page<FindingRow> page(String number) {
    if (page == null) {
      FindingFilter filter = new FindingFilter(empty(code), field(), null);
      page = imports.findings(number, filter, request.getParameter("after"), PAGE);
    }
    return page;
  }

  private ImportField field() {
    for (ImportField one : ImportField.values()) {
      if (one.name().equals(field)) {
        return one;
      }
    }
    return null;
  }

  private static String empty(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }
}

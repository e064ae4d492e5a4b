package org.egovops.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovops.kernel.Page;
import org.egovops.recordkeeping.AuditReading;
import org.egovops.recordkeeping.AuditRow;

/** Audit register (审计): a page of 50 by what the address chooses, newest first. */
@Named("audits")
@RequestScoped
public class AuditRegister {

  private static final int PAGE = 50;

  @Inject AuditReading reading;
  @Inject HttpServletRequest request;

  private final Map<String, String> chosen = new HashMap<>();
  private Page<AuditRow> page;

  /** The page of the list; read once per request. */
  public Page<AuditRow> getPage() {
    if (page == null) {
      page = reading.search(AuditSelection.of(chosen::get), request.getParameter("after"), PAGE);
    }
    return page;
  }

  /** The choices as the parameters of the export's address. */
  public String getParameters() {
    return chosen.entrySet().stream()
        .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  public Map<String, String> getChosen() {
    return chosen;
  }
}

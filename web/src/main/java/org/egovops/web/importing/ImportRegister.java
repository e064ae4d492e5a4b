package org.egovops.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.egovops.importing.ImportRun;
import org.egovops.importing.ImportState;
import org.egovops.importing.IncidentImport;
import org.egovops.kernel.Page;
import org.egovops.web.screen.Choices;

/** Import register (导入批次): the files that came in and what became of their rows. */
@Named("importRegister")
@RequestScoped
public class ImportRegister {

  private static final int PAGE = 50;

  @Inject IncidentImport imports;
  @Inject HttpServletRequest request;

  private String state;
  private Page<ImportRun> page;

  /** The page of the list; read once per request. */
  public Page<ImportRun> getPage() {
    if (page == null) {
      page = imports.list(wanted(), request.getParameter("after"), PAGE);
    }
    return page;
  }

  private ImportState wanted() {
    return Choices.one(ImportState.class, state).orElse(null);
  }

  public ImportState[] getStates() {
    return ImportState.values();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }
}
